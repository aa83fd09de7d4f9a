package dimout.app.claim.score;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SameNameTest {
  @ParameterizedTest
  @CsvSource({
    "Khorugh, Khorog",
    "Khan Younis, Khan Yunis",
    "Ulyanovsk Region, Ulyanovsk Oblast",
    "North Kazakhstan Region, North Kazakhstan",
    "Bahia Blanca, Bahía Blanca",
    "Mazar-i-Sharif, Mazar i Sharif",
    "Diyarbakir, Diyarbakır",
    "Kazakhtelecom, kazakhtelecom",
  })
  void oneInTwoSpellings(String one, String other) {
    assertThat(SameName.of(one).as(SameName.of(other))).isTrue();
    assertThat(SameName.of(other).as(SameName.of(one))).isTrue();
  }

  @ParameterizedTest
  @CsvSource({
    "Almaty, Almaty Region",
    "Saratov Region, Saratov",
    "Ulyanovsk Region, Saratov Region",
    "Khorugh, Dushanbe",
    "North Kazakhstan, South Kazakhstan",
    "Region, Oblast",
    "MTN, MTS",
    "Orange, Orange Mali",
  })
  void two(String one, String other) {
    assertThat(SameName.of(one).as(SameName.of(other))).isFalse();
    assertThat(SameName.of(other).as(SameName.of(one))).isFalse();
  }
}
