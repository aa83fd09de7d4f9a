package dimout.app.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class CapitalZoneTest {
  @Test
  void everyCountryOfTheStandardHasAZone() {
    List<String> without = new ArrayList<>();
    for (String country : Locale.getISOCountries()) {
      if (CapitalZone.ofCountry(country) == null) {
        without.add(country);
      }
    }
    assertThat(without).containsOnly("BV", "HM");
  }

  @Test
  void theZoneKeepsItsHistory() {
    ZoneId zone = CapitalZone.orUtc("region/KZ-75");
    assertThat(zone.getRules().getOffset(Instant.parse("2022-01-05T00:00:00Z")).getTotalSeconds())
        .isEqualTo(6 * 3600);
    assertThat(zone.getRules().getOffset(Instant.parse("2024-06-01T00:00:00Z")).getTotalSeconds())
        .isEqualTo(5 * 3600);
  }

  @Test
  void networksAndGroupsHaveNone() {
    assertThat(CapitalZone.ofEntity("asn/9198")).isNull();
    assertThat(CapitalZone.ofEntity("group/x")).isNull();
    assertThat(CapitalZone.ofEntity("geoasn/9198-IR")).isEqualTo(ZoneId.of("Asia/Tehran"));
  }
}
