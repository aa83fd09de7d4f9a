package dimout.app.config;

import dimout.app.error.UserError;
import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import org.tomlj.Toml;
import org.tomlj.TomlParseError;
import org.tomlj.TomlParseResult;

/**
 * What an observatory is told by its configuration file, in TOML. Every setting has a default, so
 * that none is needed to begin.
 */
public record Settings(
    ServerSettings server,
    StoreSettings store,
    PushSettings push,
    SiteSettings site,
    List<WebhookSettings> webhooks,
    List<SignalSettings> signals,
    SourceSettings sources) {
  public Settings {
    webhooks = List.copyOf(webhooks);
    signals = List.copyOf(signals);
  }

  /** What holds without a file. */
  public static Settings defaults() {
    return of(new Section("the defaults", "", Toml.parse("")));
  }

  /**
   * Reads and checks a file.
   *
   * @throws UserError naming the file, the line, the setting and the mend: a setting that is not
   *     known or not possible stops the start
   */
  public static Settings read(Path file) {
    TomlParseResult toml = parse(file);
    if (toml.hasErrors()) {
      TomlParseError error = toml.errors().getFirst();
      throw UserError.usage(
          file + ", line " + error.position().line() + ": is no TOML: " + error.getMessage());
    }
    return of(new Section(file.toString(), "", toml));
  }

  /** The same on another port. */
  public Settings onPort(int port) {
    return new Settings(server.onPort(port), store, push, site, webhooks, signals, sources);
  }

  /** The same of another owner. */
  public Settings withSite(SiteSettings site) {
    return new Settings(server, store, push, site, webhooks, signals, sources);
  }

  private static TomlParseResult parse(Path file) {
    try {
      return Toml.parse(Files.readString(file));
    } catch (IOException e) {
      String why =
          switch (e) {
            case NoSuchFileException none -> "there is no such file";
            case AccessDeniedException denied -> "this user may not read it";
            default -> e.toString();
          };
      throw UserError.usage(file + ": the configuration cannot be read: " + why, e);
    }
  }

  private static Settings of(Section root) {
    Settings settings =
        new Settings(
            ServerSettings.of(root.section("server")),
            StoreSettings.of(root.section("store")),
            PushSettings.of(root.section("push")),
            SiteSettings.of(root.section("site")),
            root.sections("webhook").stream().map(WebhookSettings::of).toList(),
            root.sections("signal").stream().map(SignalSettings::of).toList(),
            SourceSettings.of(root));
    root.nothingElse();
    return settings;
  }
}
