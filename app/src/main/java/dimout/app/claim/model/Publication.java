package dimout.app.claim.model;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * When an article was published.
 *
 * @param date as printed
 * @param at the moment, where a time of day and its zone were given
 */
public record Publication(LocalDate date, @Nullable Instant at) {
  /** Reads ISO 8601 dates and times, and the form of HTTP headers; empty when it is neither. */
  public static Optional<Publication> parse(String text) {
    String stripped = text.strip();
    try {
      if (stripped.length() > 40) {
        return Optional.empty();
      }
      if (stripped.length() == 10) {
        return checked(LocalDate.parse(stripped), null);
      }
      if (!stripped.isEmpty() && Character.isLetter(stripped.charAt(0))) {
        return moment(OffsetDateTime.parse(stripped, DateTimeFormatter.RFC_1123_DATE_TIME));
      }
      String iso = stripped.replaceFirst(" ", "T").replace(" ", "");
      iso = iso.replaceFirst("([+-][0-9]{2})([0-9]{2})$", "$1:$2");
      boolean zoned = iso.toUpperCase(Locale.ROOT).matches(".*(Z|T.*[+-][0-9]{2}(:[0-9]{2})?)");
      return zoned
          ? moment(OffsetDateTime.parse(iso.toUpperCase(Locale.ROOT)))
          : checked(LocalDateTime.parse(iso).toLocalDate(), null);
    } catch (DateTimeParseException e) {
      return Optional.empty();
    }
  }

  private static Optional<Publication> moment(OffsetDateTime time) {
    return checked(time.toLocalDate(), time.toInstant());
  }

  /** Nobody wrote about the Internet before 1990; far years would only overflow. */
  private static Optional<Publication> checked(LocalDate date, @Nullable Instant at) {
    return date.getYear() < 1990 || date.getYear() > 2200
        ? Optional.empty()
        : Optional.of(new Publication(date, at));
  }

  /** The date of publication where something happened. */
  public LocalDate dateIn(ZoneId zone) {
    return at == null ? date : at.atZone(zone).toLocalDate();
  }

  /** The day of publication in a zone, up to the moment of publication where that is known. */
  public Interval dayIn(ZoneId zone) {
    LocalDate day = dateIn(zone);
    Instant start = day.atStartOfDay(zone).toInstant();
    Instant end = day.plusDays(1).atStartOfDay(zone).toInstant();
    return new Interval(start, at == null ? end : at);
  }

  @Override
  public String toString() {
    return at == null ? date.toString() : at.atOffset(ZoneOffset.UTC).toInstant().toString();
  }
}
