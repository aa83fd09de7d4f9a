package dimout.app.config;

/**
 * {@code [site]}: what the pages say of their owner.
 *
 * @param name the observatory's
 * @param banner a sentence on every page, such as that this is a test; empty for none
 */
public record SiteSettings(String name, String banner) {
  static SiteSettings of(Section section) {
    SiteSettings settings =
        new SiteSettings(section.text("name", "Dimout"), section.text("banner", ""));
    section.nothingElse();
    return settings;
  }
}
