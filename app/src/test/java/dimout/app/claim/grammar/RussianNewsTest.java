package dimout.app.claim.grammar;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What Russian papers ordinarily write, and near it what is no claim. */
class RussianNewsTest {
  private static final String DAY = "2025-10-02"; // a Thursday

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Связь пропала у абонентов МТС, «Билайна» и Т2 в Крыму во вторник. | EXTENT | Crimea",
        "Связь пропала у абонентов «МТС», «Билайна» и Т2 в Крыму во вторник. | ONSET | 2025-09-30T00:00:00Z",
        "Абоненты «Билайн Узбекистан» остались без интернета. | EXTENT | Beeline Uzbekistan",
        "Абоненты Beeline Казахстан остались без интернета. | EXTENT | Beeline Kazakhstan",
        "С мобильным интернетом в Туле проблемы четвертый день. | DURATION | 4.0",
        "В Орске нет интернета. «Ростелеком» приносит извинения абонентам. | EXTENT | Rostelecom",
        "Жители Орска в среду три часа не могли звонить и пользоваться мобильным интернетом. | DURATION | 3.0",
        "Жители Орска в среду три часа не могли звонить и пользоваться мобильным интернетом. | EXTENT | mobile",
        "Интернет в Орске начал работать в среду утром. | RESTORATION | 2025-10-01T06:00:00Z",
        "Связь в Туле пропала около 22:00 и вернулась в 3:40 в среду. | ONSET | 2025-09-30T22:00:00Z",
        "Тула во вторник осталась без связи. Она пропала около 22:00 и вернулась в 3:40 в среду. | ONSET | 2025-09-30T22:00:00Z",
        "Интернет в Туле отключили во вторник вечером, в 23:00 доступ вернули. | RESTORATION | 2025-09-30T23:00:00Z",
        "Интернет в Туле отключили во вторник вечером, в 23:00 доступ вернули. | ONSET | 2025-09-30T17:00:00Z",
        "Интернет в Туле отключили в ночь на среду из-за непогоды, в восемь утра доступ вернули. | RESTORATION | 2025-10-01T08:00:00Z",
        "Роскомнадзор заблокировал в среду сайты «Медузы» и «Немецкой волны». | SERVICE_BLOCK | Deutsche Welle, Meduza",
        "Сайт «Азаттыка» и Telegram в Оше не открываются. | SERVICE_BLOCK | Azattyq, Telegram",
        "В Минске во вторник перестал открываться портал TUT.BY. | SERVICE_BLOCK | TUT.BY",
        "Как пишет «Медуза», в Магасе не работает Telegram. | SERVICE_BLOCK | Telegram",
        "Telegram в Магасе не работает с среды, рассказали «Радио Свобода» местные жители. | SERVICE_BLOCK | Telegram",
        "Жители Ялты со вторника не могут никому дозвониться. | DURATION | 2.0",
        "В среду в 14:20 провайдер начал включать интернет в Туле. | RESTORATION | 2025-10-01T14:20:00Z",
        "Тула осталась без интернета. К полуночи среды МТС запустила свои базовые станции. | EXTENT | MTS",
        "В Орске нет интернета. Абоненты Tele2 могут только звонить. | EXTENT | Tele2",
        "Орск остался без интернета. В среду в 15:00 кабель сварили. | RESTORATION | 2025-10-01T15:00:00Z",
        "В Орске пропал интернет «Сибирских сетей». | EXTENT | Sibirskie Seti",
        "В сёлах Каменка и Берёзовка пропала связь. | EXTENT | Beryozovka, Kamenka",
        "Во вторник в Туле пропал интернет. Сейчас всё работает. | RESTORATION | 2025-10-02T00:00:00Z",
        "Надзор в среду подтвердил, что замедлил FaceTime; во вторник ведомство заблокировало Roblox. | ONSET | 2025-09-30T00:00:00Z"
      })
  void told(String text, String predicate, String value) {
    assertThat(Told.values(DAY, text, predicate)).as(text).contains(value);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Интернет начали блокировать по решению Таганского суда Москвы. | EXTENT | Taganskiy",
        "Жители Тулы остались без мобильной связи и интернета. | EXTENT | mobile",
        "Из-за отключения мобильного интернета оборот такси в Туле упал на треть. | LEVEL | 66.7",
        "Магазин в Орске начал работать без терминалов: интернета нет с понедельника. | RESTORATION | 2025-10-02T00:00:00Z",
        "Связи в Херсоне нет, сообщили «Медуза» и «Новая газета». | SERVICE_BLOCK | Meduza, Novaya Gazeta",
        "В Туле не работает половина базовых станций. | LEVEL | 50.0",
        "В Туле нет интернета. Обломки дрона упали на крышу дома в посёлке Ясном. | EXTENT | Yasnom",
        "В Туле пропал интернет. Восстановление связи займёт, по оценке компании, три дня. | RESTORATION | 2025-10-02T00:00:00Z",
        "Роскомнадзор в среду сообщил, что ограничил звонки в FaceTime. | ONSET | 2025-10-01T00:00:00Z",
        "Вторая неделя без интернета. В Туле он отключен десятый день. | DURATION | 14.0"
      })
  void not(String text, String predicate, String value) {
    assertThat(Told.values(DAY, text, predicate)).as(text).doesNotContain(value);
  }
}
