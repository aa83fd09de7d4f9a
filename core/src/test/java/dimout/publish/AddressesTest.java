package dimout.publish;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class AddressesTest {
  @Test
  void aSlugIsReadable() {
    assertThat(Addresses.slug("country/KZ@2022-01-05T10:45:00Z"))
        .isEqualTo("country-kz-20220105t1045z");
    assertThat(Addresses.slug("geoasn/9198-KZ@2022-01-05T10:45:30Z"))
        .isEqualTo("geoasn-9198-kz-2022-01-05t10-45-30z");
  }

  @Test
  void hostileIdsStayHarmlessAndApart() {
    String one = Addresses.slug("group/<a b>/../x@2022-01-05T10:45:00Z");
    assertThat(one).matches("[a-z0-9-]+");
    assertThat(one).isNotEqualTo(Addresses.slug("group/<a;b>/../x@2022-01-05T10:45:00Z"));
  }

  @Test
  void entitiesArePercentEncoded() {
    assertThat(Addresses.entity("country/KZ")).isEqualTo("/entity/country/KZ");
    assertThat(Addresses.entity("group/a b?<é")).isEqualTo("/entity/group/a%20b%3F%3C%C3%A9");
  }
}
