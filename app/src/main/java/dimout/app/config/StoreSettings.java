package dimout.app.config;

/**
 * {@code [store]}: what the store may use, and how long it keeps what.
 *
 * @param memoryMegabytes outside the Java heap
 * @param keepFullDays how long every point is kept; 0 is for ever
 * @param keepHourlyDays how long, from its measurement, a point is kept summed up by the hour; 0 is
 *     for ever
 * @param rewriteHour hour of the day (UTC) of the nightly rewrite
 * @param rewriteEverySeconds how long after a rewrite the next one follows, instead of by night; 0:
 *     by night
 */
public record StoreSettings(
    int memoryMegabytes,
    int threads,
    int keepFullDays,
    int keepHourlyDays,
    int rewriteHour,
    int rewriteEverySeconds) {
  static StoreSettings of(Section section) {
    StoreSettings settings =
        new StoreSettings(
            section.whole("memory_mb", 512, 64, 1_000_000),
            section.whole("threads", 2, 1, 256),
            section.whole("keep_full_days", 0, 0, 100_000),
            section.whole("keep_hourly_days", 0, 0, 100_000),
            section.whole("rewrite_hour", 2, 0, 23),
            section.whole("rewrite_every_seconds", 0, 0, 86_400));
    if (settings.keepHourlyDays != 0 && settings.keepHourlyDays < settings.keepFullDays) {
      throw section.wrong("keep_hourly_days", "must not be less than keep_full_days");
    }
    section.nothingElse();
    return settings;
  }
}
