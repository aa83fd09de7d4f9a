package dimout.app.cli;

import dimout.app.error.UserError;
import dimout.app.token.TokenFile;
import dimout.model.Entity;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ScopeType;
import picocli.CommandLine.Spec;

/** {@code token}: who may push points. */
@Command(
    name = "token",
    description = {
      "Makes, lists and revokes the tokens that points are pushed with (POST /api/v1/series).",
      "A token is shown once; only its hash is kept. A running server sees the change at once."
    },
    footerHeading = "%nExamples:%n",
    footer = {
      "  dimout token add isp-kz --entity country/KZ",
      "  curl -H 'Authorization: Bearer TOKEN' --data-binary @points.csv \\",
      "    http://127.0.0.1:8080/api/v1/series",
      "  dimout token revoke isp-kz"
    })
final class TokenCommand implements Runnable {
  @Option(
      names = "--data",
      scope = ScopeType.INHERIT,
      defaultValue = "dimout-data",
      paramLabel = "DIR",
      description = "The observatory's data folder (default: ${DEFAULT-VALUE}).")
  private Path data = Path.of("dimout-data");

  @Spec private @Nullable CommandSpec spec;

  private TokenCommand() {}

  @Override
  public void run() {
    if (spec != null) {
      throw new ParameterException(spec.commandLine(), "say add, list or revoke");
    }
  }

  @Command(name = "add", description = "Makes a token and prints it.")
  void add(
      @Parameters(paramLabel = "NAME", description = "Whose it is.") String name,
      @Option(
              names = "--entity",
              paramLabel = "ENTITY",
              description = "Only points of this entity, such as country/KZ (repeatable).")
          @Nullable List<String> entities) {
    List<String> allowed = new ArrayList<>();
    for (String entity : entities == null ? List.<String>of() : entities) {
      try {
        allowed.add(Entity.parse(entity).toString());
      } catch (IllegalArgumentException e) {
        throw UserError.usage("--entity: " + e.getMessage(), e);
      }
    }
    print(new TokenFile(data).add(name, allowed, Instant.now()));
  }

  @Command(name = "list", description = "Lists the tokens: name, since when, for what.")
  void list() {
    for (TokenFile.Token token : new TokenFile(data).all()) {
      String scope = token.entities().isEmpty() ? "all" : String.join(" ", token.entities());
      Instant revoked = token.revoked();
      String state = revoked == null ? "holds" : "revoked " + revoked;
      print(token.name() + "\t" + token.created() + "\t" + scope + "\t" + state);
    }
  }

  @Command(name = "revoke", description = "Makes a token worthless.")
  void revoke(@Parameters(paramLabel = "NAME", description = "Whose it is.") String name) {
    new TokenFile(data).revoke(name, Instant.now());
  }

  private static void print(String line) {
    OutputStream out = StandardOutput.open();
    PrintStream text = new PrintStream(out, false, StandardCharsets.UTF_8);
    text.print(line + "\n");
    text.flush();
  }
}
