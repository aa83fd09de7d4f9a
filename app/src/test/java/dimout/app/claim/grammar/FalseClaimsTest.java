package dimout.app.claim.grammar;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What sounds like an outage and is none, and near it what is one. */
class FalseClaimsTest {
  private static final String DAY = "2024-03-14";

  /** Bans for some, one user's trouble, a firm's own servers, a cable alone, persons' names. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "Banned for officials since 2021, TikTok keeps gaining users.",
        "Verboten seit 2021 für Beamte, gewinnt TikTok weiter Nutzer.",
        "Interdit depuis 2021 aux fonctionnaires, TikTok gagne des utilisateurs.",
        "Prohibido en las escuelas, TikTok gana usuarios.",
        "O TikTok está proibido aos funcionários públicos desde 2021.",
        "TikTok запрещён в школах.",
        "TikTok okullarda yasaklandı.",
        "A user was unable to log in to Facebook.",
        "Facebook apologised on Tuesday after its servers came back.",
        "In Hanau wurde am Mittwoch ein Glasfaserkabel durchtrennt.",
        "João e Maria ficaram sem rede."
      })
  void nothing(String text) {
    assertThat(Told.on(DAY, text)).isEmpty();
  }

  /** What is denied, power lines, a cut of years ago before a court, a service's own fault. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "Valilik, Kars'ta internetin kesilmediğini bildirdi.",
        "Bakanlık, Van'da internetin kapatılmadığını söyledi.",
        "Turkcell, Bursa'da şebekenin çökmediğini açıkladı.",
        "Türk Telekom yetkilileri Kars'ta hattın zarar görmediğini söyledi.",
        "Fırtınada Sinop'ta enerji nakil hatları koptu, yüzlerce abone elektriksiz kaldı.",
        "Mersin'de iki yıl önceki internet kesintisi davası sonuçlandı.",
        "WhatsApp arızası salı günü Konya'da da etkili oldu.",
        "Geçen sonbaharda Ordu'da internet iki gün kesilmişti.",
        "Roblox'un engellenmesi önerisi komisyonda konuşuldu.",
        "Veliler Discord'un yasaklanmasını talep etti.",
        "Sinop'ta pazar günü sokağa çıkma kısıtlaması uygulandı, internette çağrılar yapıldı.",
        "Ev internetine temmuz zammı geldi: Sivas'ta en ucuz tarife 549 lira oldu.",
        "Instagram'da salı günü yaşanan kesinti Türkiye'deki kullanıcıları da etkiledi."
      })
  void nothingInTurkish(String text) {
    assertThat(Told.on(DAY, text)).isEmpty();
  }

  /** Apps of banks, an outage that was avoided or threatened, a strike put off, where it burns. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "تعطل تطبيق إنستاباي في القاهرة مساء الأحد لمدة ساعتين بسبب تحديث فني.",
        "اعتذر البنك لعملائه عن تعطل تطبيقه على الهواتف صباح الثلاثاء.",
        "تعطل تطبيق البنك الأهلي على الهواتف المحمولة صباح الثلاثاء.",
        "تفادى العراق انقطاع الإنترنت مساء الخميس بعد اتفاق مع موظفي الشركة.",
        "موظفو أوجيرو يلوحون بإطفاء سنترالات في طرابلس.",
        "حريق في وسط القاهرة يعطل شبكات الاتصالات.",
        "نجا السودان من انقطاع الإنترنت بعدما علق عمال الشركة إضرابهم الجمعة."
      })
  void nothingInArabic(String text) {
    assertThat(Told.on(DAY, text)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "مجلس طرحی برای مسدود کردن تلگرام آماده کرده است.",
        "طالبان طرحی برای محدود کردن فیسبوک در افغانستان آماده کرده است."
      })
  void aPlanInPersianIsNothing(String text) {
    assertThat(Told.on(DAY, text)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "TikTok was blocked in Kenya on the phones of all networks. | SERVICE_BLOCK",
        "A fibre cable was severed in Leeds on Wednesday. Homes lost internet access. | ONSET",
        "Internet est coupé à Bamako depuis mardi, ce qui priverait l'économie de millions. |"
            + " DURATION",
        "A internet está cortada em Bamako desde terça, o que à época parecia impossível. |"
            + " DURATION",
        "طهران: حجبت السلطات إنستغرام وواتساب. | SERVICE_BLOCK",
        "واتس‌اپ پس از دو سال فیلتر، از شامگاه سه‌شنبه بدون فیلترشکن در دسترس قرار گرفت. |"
            + " RESTORATION",
        "İzmir'de internet kesildi. Bir kaza iki saat süren kesintiye yol açtı. | DURATION",
        "Discord'a salı sabahından itibaren sorunsuz girilebiliyor. | RESTORATION",
        "BTK'nın salı günü getirdiği Discord yasağı kalktı. | ONSET",
        "İzmir'de internet kesildi. İki saat süren kesintiye bir kaza neden oldu. | DURATION",
        "X engellendi. Cuma günü saat 10.00'da kullanıcılar yeniden X'e girebilmeye başladı. |"
            + " RESTORATION",
        "Тұрғындар Signal үйдегі Wi-Fi арқылы да ашылмайтынын айтады. | SERVICE_BLOCK"
      })
  void something(String text, String expected) {
    assertThat(Told.on(DAY, text).stream().map(claim -> claim.predicate().name()))
        .contains(expected);
  }

  /** A season before this one is long past, unless it has lasted since then. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Last autumn Telegram was blocked in Chad. | Telegram has been blocked in Chad since last"
            + " autumn.",
        "Letzten Winter war Telegram im Tschad gesperrt. | Telegram ist im Tschad seit letztem"
            + " Winter gesperrt.",
        "El verano pasado Telegram estuvo bloqueado en Chad. | Telegram está bloqueado en Chad"
            + " desde el verano pasado.",
        "Geçen kış Telegram Çad'da engellendi. | Telegram Çad'da geçen kıştan beri engelli.",
        "Өткен қыста Чадта Telegram бұғатталды. | Telegram Чадта өткен қыстан бері бұғатталған."
      })
  void lastSeason(String past, String lasting) {
    assertThat(Told.on(DAY, past)).isEmpty();
    assertThat(Told.values(DAY, lasting, "SERVICE_BLOCK")).containsExactly("Telegram");
  }

  /** A dateline is where it is told; "on Monday too" is no beginning. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "طهران: حجبت السلطات إنستغرام وواتساب. | EXTENT",
        "LA HABANA (Agencia).- Los cubanos siguen sin internet este lunes. | EXTENT",
        "Facebook ve Viber çarşamba da açılmadı. | ONSET",
        "Кеше де Telegram күні бойы үнсіз болды. | ONSET"
      })
  void not(String text, String unexpected) {
    assertThat(Told.on(DAY, text).stream().map(claim -> claim.predicate().name()))
        .doesNotContain(unexpected);
  }
}
