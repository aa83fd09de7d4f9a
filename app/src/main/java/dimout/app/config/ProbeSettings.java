package dimout.app.config;

import java.net.InetAddress;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * {@code [probe]}: active probing from this machine.
 *
 * @param targets file with a line {@code network[,entity…]} each
 * @param history file that what is known of the blocks is kept in
 * @param optOut file with the networks that must not be asked; null: none
 * @param anchors far hosts that always answer, as numbers
 * @param geo file with the countries of networks; null for the built-in table
 * @param routes table dump in MRT that tells the networks of blocks; null: they are not told
 * @param roundSeconds length of a round, even
 * @param timeoutMillis how long an answer is waited for
 * @param rate probes a second at most
 * @param quorum how many vantage points must have a vote on a block
 * @param graceSeconds how long reports of other vantage points are waited for
 * @param vantages names of the tokens by which other vantage points may report
 */
public record ProbeSettings(
    Path targets,
    Path history,
    @Nullable Path optOut,
    List<String> anchors,
    @Nullable String geo,
    @Nullable String routes,
    int roundSeconds,
    int timeoutMillis,
    int rate,
    int quorum,
    int graceSeconds,
    List<String> vantages) {
  public ProbeSettings {
    anchors = List.copyOf(anchors);
    vantages = List.copyOf(vantages);
  }

  static ProbeSettings of(Section section) {
    String optOut = section.text("opt_out");
    ProbeSettings settings =
        new ProbeSettings(
            Path.of(section.requiredText("targets")),
            Path.of(section.requiredText("history")),
            optOut == null ? null : Path.of(optOut),
            section.texts("anchors", List.of()),
            section.text("geo"),
            section.text("routes"),
            section.whole("round", 600, 2, 3600),
            section.whole("timeout_millis", 3000, 1, 30_000),
            section.whole("rate", 5000, 1, 1_000_000),
            section.whole("quorum", 1, 1, 64),
            section.whole("grace", 30, 0, 600),
            section.texts("vantages", List.of()));
    if (settings.roundSeconds % 2 != 0) {
      throw section.wrong("round", "must be an even number of seconds: a bin is half a round");
    }
    if (!settings.anchors.stream().allMatch(ProbeSettings::isAddress)) {
      throw section.wrong("anchors", "must be addresses as numbers, such as 192.0.2.1");
    }
    if (settings.quorum > settings.vantages.size() + 1) {
      throw section.wrong("quorum", "is more than this machine and the vantages that are named");
    }
    section.nothingElse();
    return settings;
  }

  private static boolean isAddress(String text) {
    try {
      return !InetAddress.ofLiteral(text).isAnyLocalAddress();
    } catch (IllegalArgumentException e) {
      return false;
    }
  }
}
