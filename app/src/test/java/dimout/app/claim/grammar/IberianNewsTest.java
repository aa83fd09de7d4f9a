package dimout.app.claim.grammar;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What papers in Portuguese and Spanish ordinarily write, and near it what is no claim. */
class IberianNewsTest {
  private static final String DAY = "2025-10-02"; // a Thursday

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "A internet caiu em Curitiba na segunda-feira (29) à noite. | ONSET | 2025-09-29T20:00:00Z",
        "A internet caiu em Curitiba na terça-feira (23) à tarde e só voltou no sábado (27). |"
            + " RESTORATION | 2025-09-27T00:00:00Z",
        "Internet se cayó en Quito el lunes (22) por la tarde. | ONSET | 2025-09-22T12:00:00Z",
        "Claro sufrió el martes una caída de su red de fibra óptica en la isla de San Andrés que"
            + " empezó hacia las 10.30. | ONSET | 2025-09-30T10:30:00Z",
        "A MEO sofreu na terça-feira uma falha na sua rede de fibra ótica na região do Algarve que"
            + " começou pelas 10h30. | ONSET | 2025-09-30T10:30:00Z",
        "A internet caiu em Curitiba na terça-feira. O problema começou às 10h20 e foi resolvido às"
            + " 13h05. | ONSET | 2025-09-30T10:20:00Z",
        "Internet se cayó en Loja el martes. El incidente ocurrió a las 10.20 y se resolvió a las"
            + " 13.00. | ONSET | 2025-09-30T10:20:00Z",
        "CANTV bloqueó el martes los portales Zumaque, Cronista Uno y El Farolito en Venezuela. |"
            + " SERVICE_BLOCK | Cronista Uno, El Farolito, Zumaque",
        "A MEO bloqueou na quarta-feira o acesso aos sítios da RT e do Sputnik em Portugal. |"
            + " SERVICE_BLOCK | RT, Sputnik",
        "Santana ficou sem internet na terça-feira: o link de rádio caiu às 16h. | ONSET |"
            + " 2025-09-30T16:00:00Z",
        "A internet móvel foi cortada na terça-feira. Clientes da Vodacom e da Tmcel dizem ter"
            + " apenas Wi-Fi. | EXTENT | Tmcel, Vodacom",
        "A internet caiu em Pemba. A Vodacom anunciou esta segunda-feira que o sinal já voltou a"
            + " Macomia. | EXTENT | Vodacom",
        "Los portales de noticias Rumbo Libre, El Surco y Tarea Uno están bloqueados en Venezuela."
            + " | SERVICE_BLOCK | El Surco, Rumbo Libre, Tarea Uno",
        "O tribunal bloqueou os sites Folha Verde e Maré Livre no Brasil. | SERVICE_BLOCK | Folha"
            + " Verde, Maré Livre",
        "Moradores da Rocinha, na zona sul do Rio de Janeiro, estão sem internet. | EXTENT |"
            + " Rocinha",
        "A internet caiu em Espinho, em Matosinhos e em Penafiel. | EXTENT | Espinho, Matosinhos,"
            + " Penafiel",
        "O tráfego de internet em Angola não foi além de 12% do normal. | LEVEL | 12.0",
        "A Bibala e o Virei estão sem rede há 30 horas. | EXTENT | Bibala, Virei",
        "Palmeira dos Índios e Santana do Ipanema ficaram sem internet. | EXTENT | Palmeira dos"
            + " Índios, Santana do Ipanema",
        "A internet voltou na terça-feira a Curitiba, depois de cair na véspera às 11h. | ONSET |"
            + " 2025-09-29T11:00:00Z",
        "Internet volvió el martes a Loja. Se había caído la víspera a las 10.20. | ONSET |"
            + " 2025-09-29T10:20:00Z",
        "A internet caiu em Curitiba na véspera às 11h. | ONSET | 2025-10-01T11:00:00Z"
      })
  void told(String text, String predicate, String value) {
    assertThat(Told.values(DAY, text, predicate)).as(text).contains(value);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "A Justiça do Rio de Janeiro mandou bloquear o Signal no Brasil na terça-feira. | EXTENT |"
            + " Rio de Janeiro",
        "O governador do Amapá disse que a internet foi restabelecida em Santana. | EXTENT | Amapá,"
            + " Santana",
        "La alcaldía de Loja dijo que se cayó internet en Zaruma y Piñas. | EXTENT | Loja, Piñas,"
            + " Zaruma",
        "O Signal foi bloqueado no Brasil na terça-feira. A previsão é de que fique 72 horas fora"
            + " do ar. | DURATION | 72.0",
        "O juiz deu dois dias ao Signal, sob pena de ser suspenso em todo o Brasil. | EXTENT |"
            + " nationwide",
        "Un fallo tumbó el sitio Zumaque en Venezuela. A RT foi proibida de emitir. | SERVICE_BLOCK"
            + " | RT",
        "Deputados querem obrigar operadoras a manter a internet móvel durante apagões. | EXTENT |"
            + " mobile",
        "Um caminhão com a caçamba levantada arrancou na terça-feira os cabos de internet em"
            + " Curitiba. | RESTORATION | 2025-09-30T00:00:00Z",
        "QUITO.- Internet volvió el martes a Loja y Manta. | EXTENT | Loja, Manta, Quito",
        "El martes se suspendió en Caracas la aplicación del Plan Ceibo. | SERVICE_BLOCK | Plan"
            + " Ceibo",
        "La web de la Caja Verde estuvo caída el martes en Loja. | SERVICE_BLOCK | Caja Verde",
        "Moradores da Rocinha, na zona sul do Rio de Janeiro, estão sem internet. | EXTENT | Rio de"
            + " Janeiro, Rocinha",
        "A licença da rádio Alvor continua suspensa, dois meses depois do protesto. | DURATION |"
            + " 60.0",
        "Según el portal Rumbo Libre, Signal está bloqueado en Venezuela. | SERVICE_BLOCK | Rumbo"
            + " Libre, Signal"
      })
  void not(String text, String predicate, String value) {
    assertThat(Told.values(DAY, text, predicate)).as(text).doesNotContain(value);
  }
}
