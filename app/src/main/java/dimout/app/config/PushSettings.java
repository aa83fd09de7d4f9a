package dimout.app.config;

/**
 * {@code [push]}: how much may be pushed.
 *
 * @param maxBodyMegabytes of one request
 * @param waiting points that may wait to be kept; more are answered 429
 * @param defaultStep seconds of a bin, where neither the request nor the series' past tells
 */
public record PushSettings(int maxBodyMegabytes, int waiting, int defaultStep) {
  static PushSettings of(Section section) {
    PushSettings settings =
        new PushSettings(
            section.whole("max_body_mb", 8, 1, 1_000),
            section.whole("waiting_points", 200_000, 1_000, 100_000_000),
            section.whole("default_step", 300, 1, 86_400));
    section.nothingElse();
    return settings;
  }
}
