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
        "Los portales de noticias Rumbo Libre, El Surco y Tarea Uno están bloqueados en Venezuela."
            + " | SERVICE_BLOCK | El Surco, Rumbo Libre, Tarea Uno",
        "O tribunal bloqueou os sites Folha Verde e Maré Livre no Brasil. | SERVICE_BLOCK | Folha"
            + " Verde, Maré Livre",
        "Los vecinos de Frías de la Sierra, Orihuela del Cobo y Griegos siguen sin internet. |"
            + " EXTENT | Frías de la Sierra, Griegos, Orihuela del Cobo"
      })
  void told(String text, String predicate, String value) {
    assertThat(Told.values(DAY, text, predicate)).as(text).contains(value);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "El martes se suspendió en Caracas la aplicación del Plan Ceibo. | SERVICE_BLOCK | Plan"
            + " Ceibo",
        "La web de la Caja Verde estuvo caída el martes en Loja. | SERVICE_BLOCK | Caja Verde",
        "Según el portal Rumbo Libre, Signal está bloqueado en Venezuela. | SERVICE_BLOCK | Rumbo"
            + " Libre, Signal",
        "Los vecinos de Loja del Ecuador siguen sin internet. | EXTENT | Loja del Ecuador"
      })
  void not(String text, String predicate, String value) {
    assertThat(Told.values(DAY, text, predicate)).as(text).doesNotContain(value);
  }
}
