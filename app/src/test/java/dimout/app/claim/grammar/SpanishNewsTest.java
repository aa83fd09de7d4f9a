package dimout.app.claim.grammar;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Names that no table has, and what Spanish news says of them; published on a Wednesday. */
class SpanishNewsTest {
  private static final String DAY = "2025-10-01";

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Los vecinos de Frías de la Sierra, Orihuela del Cobo y Griegos siguen sin internet. |"
            + " EXTENT | Frías de la Sierra, Griegos, Orihuela del Cobo",
        "Loja, Zaruma y la vecina Cumbe Alto se quedaron sin internet el martes. | EXTENT |"
            + " Cumbe Alto, Loja, Zaruma",
        "Internet se cayó en Loja el lunes y volvió a funcionar el martes. | RESTORATION |"
            + " 2025-09-30T00:00:00Z",
        "Un incendio en Cuenca dañó la fibra que sirve a Loja y Zaruma. Clientes de Claro siguen sin"
            + " internet. | EXTENT | Loja, Zaruma",
        "Un derrumbe dañó la fibra que abastece a Loja. Clientes de Claro siguen sin internet. |"
            + " EXTENT | Loja",
        "Los vecinos de Griegos siguen sin cobertura de móvil. | EXTENT | mobile",
        "Internet vuelve a Loja tras el corte del lunes. | ONSET | 2025-09-29T00:00:00Z",
        "Internet vuelve a Loja tras el corte del lunes. | RESTORATION | 2025-10-01T00:00:00Z",
        "Loja y el pueblo de Cuevas del Valle se quedaron sin internet el martes. | EXTENT | Cuevas"
            + " del Valle, Loja"
      })
  void told(String text, String predicate, String value) {
    assertThat(Told.values(DAY, text, predicate)).as(text).contains(value);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Internet se cayó el martes en Loja y la vecina Adela Cañas protestó. | EXTENT | Adela"
            + " Cañas, Loja",
        "Los usuarios de Claro en Loja volvieron a toparse el martes con páginas bloqueadas. |"
            + " RESTORATION | 2025-09-30T00:00:00Z",
        "Internet volvió a Loja el martes tras el corte del lunes. | ONSET | 2025-09-30T00:00:00Z",
        "Los vecinos de Loja del Ecuador siguen sin internet. | EXTENT | Loja del Ecuador"
      })
  void not(String text, String predicate, String value) {
    assertThat(Told.values(DAY, text, predicate)).as(text).doesNotContain(value);
  }
}
