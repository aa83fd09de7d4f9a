package dimout.app.config;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/**
 * {@code [site]}: what the pages say of their owner, and beside the curves.
 *
 * @param name the observatory's
 * @param banner a sentence on every page, such as that this is a test; empty for none
 * @param facts file of dated facts; null for none
 */
public record SiteSettings(String name, String banner, @Nullable Path facts) {
  static SiteSettings of(Section section) {
    String facts = section.text("facts");
    SiteSettings settings =
        new SiteSettings(
            section.text("name", "Dimout"),
            section.text("banner", ""),
            facts == null ? null : Path.of(facts));
    section.nothingElse();
    return settings;
  }
}
