package dimout.app.config;

import org.jspecify.annotations.Nullable;

/**
 * What the observatory measures by itself: a section each. A source whose section is absent does
 * not run.
 */
public record SourceSettings(
    RouteSettings routes,
    ArchiveSettings archive,
    @Nullable BmpSettings bmp,
    @Nullable RisLiveSettings risLive,
    @Nullable ProbeSettings probe) {
  static SourceSettings of(Section root) {
    Section bmp = root.optional("bmp");
    Section risLive = root.optional("ris_live");
    Section probe = root.optional("probe");
    return new SourceSettings(
        RouteSettings.of(root.section("routes")),
        ArchiveSettings.of(root.section("archive")),
        bmp == null ? null : BmpSettings.of(bmp),
        risLive == null ? null : RisLiveSettings.of(risLive),
        probe == null ? null : ProbeSettings.of(probe));
  }
}
