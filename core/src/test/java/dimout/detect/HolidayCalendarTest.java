package dimout.detect;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HolidayCalendarTest {
  @ParameterizedTest
  @CsvSource({
    "country/KZ,2022-03-22",
    "country/KZ,2022-07-09",
    "country/IR,2022-03-21",
    "country/FR,2018-05-10",
    "country/FR,2017-11-01",
    "country/GB,2018-05-28",
    "country/GB,2005-01-03",
    "country/US,2014-11-27",
    "country/US,2014-09-01",
    "country/US,2021-07-05",
    "region/AU-VIC,2014-03-10",
    "region/AU-VIC,2014-04-21",
    "region/AU-VIC,2014-06-09",
    "geoasn/9198-KZ,2024-12-16",
    "country/GE,2019-04-28",
    "country/GE,2019-04-29",
    "country/UA,2022-04-24",
    "country/CN,2022-02-01",
    "country/VN,2024-02-10",
    "country/ID,2024-04-10",
    "country/EG,2024-06-16",
    "country/SE,2023-06-23",
    "country/BR,2024-02-13"
  })
  void isHoliday(String entity, LocalDate day) {
    assertThat(HolidayCalendar.of(entity).isHoliday(day)).isTrue();
  }

  @ParameterizedTest
  @CsvSource({
    "country/KZ,2022-01-05",
    "country/IR,2019-11-16",
    "country/GB,2018-05-21",
    "country/US,2014-11-20",
    "country/FR,2018-05-09",
    "country/MM,2021-02-15",
    "asn/9198,2022-01-01",
    "group/anything,2022-12-25",
    "country/XX,2022-12-25",
    "nonsense,2022-12-25"
  })
  void isOrdinary(String entity, LocalDate day) {
    assertThat(HolidayCalendar.of(entity).isHoliday(day)).isFalse();
  }

  @Test
  void ramadanIsWhereMostPeopleFast() {
    LocalDate day = LocalDate.of(2024, 3, 20);
    assertThat(HolidayCalendar.of("country/EG").isRamadan(day)).isTrue();
    assertThat(HolidayCalendar.of("country/EG").isRamadan(day.minusDays(15))).isFalse();
    assertThat(HolidayCalendar.of("country/FR").isRamadan(day)).isFalse();
  }

  @ParameterizedTest
  @CsvSource({"2000,04-23", "2018,04-01", "2019,04-21", "2024,03-31", "2025,04-20", "2038,04-25"})
  void western(int year, String date) {
    assertThat(HolidayRule.easter(year)).isEqualTo(LocalDate.parse(year + "-" + date));
  }

  @ParameterizedTest
  @CsvSource({"2010,04-04", "2018,04-08", "2019,04-28", "2024,05-05", "2025,04-20"})
  void orthodox(int year, String date) {
    assertThat(HolidayRule.orthodoxEaster(year)).isEqualTo(LocalDate.parse(year + "-" + date));
  }

  @Test
  void everyPlaceKeepsSomeDaysAndWorksOnMost() {
    List<String> places = HolidayTable.places();
    assertThat(places).hasSizeGreaterThan(150);
    for (String place : places) {
      HolidayCalendar calendar = HolidayCalendar.of("country/" + place);
      long days =
          LocalDate.of(2024, 1, 1)
              .datesUntil(LocalDate.of(2025, 1, 1))
              .filter(calendar::isHoliday)
              .count();
      assertThat(days).as(place).isBetween(1L, 60L);
    }
  }

  @Test
  void farPastAndFutureAreNoError() {
    HolidayCalendar calendar = HolidayCalendar.of("country/SA");
    assertThat(calendar.isHoliday(LocalDate.of(1000, 1, 1))).isTrue();
    assertThat(calendar.isRamadan(LocalDate.of(3000, 1, 1))).isFalse();
  }
}
