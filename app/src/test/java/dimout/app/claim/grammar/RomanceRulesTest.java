package dimout.app.claim.grammar;

import static org.assertj.core.api.Assertions.assertThat;

import dimout.app.claim.language.LanguageGuess;
import dimout.app.claim.model.Claim;
import dimout.app.claim.model.Predicate;
import dimout.app.claim.model.Publication;
import dimout.app.text.PlaceZone;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Constructions of French, Spanish and Portuguese, one sentence a rule; all of 14 March 2024. */
class RomanceRulesTest {
  private static final Publication THURSDAY = Publication.parse("2024-03-14").orElseThrow();

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Internet est coupé depuis mercredi soir au Mali. | ONSET 2024-03-13T17:00:00Z",
        "La coupure d'internet imposée mardi soir au Mali se poursuivait jeudi à Gao et à Kidal. | ONSET 2024-03-12T17:00:00Z",
        "Au Sénégal, les Dakarois n'ont plus accès à TikTok. | EXTENT [Dakar]",
        "Mercredi, c'est l'internet mobile lui-même qui a été coupé à Bamako. | EXTENT [mobile]",
        "Tchad : une semaine que Facebook et WhatsApp ne répondent plus. | DURATION 7.0",
        "Umas 48 horas mais tarde, a internet voltou ao Chade. | DURATION 48.0",
        "O governo do Chade repôs os dados móveis ao nono dia. | DURATION 9.0",
        "Segundo a NetBlocks, é a 160.ª hora de apagão no Irão. | DURATION 160.0",
        "Nem WhatsApp nem TikTok abrem em Maputo. | SERVICE_BLOCK [TikTok, WhatsApp]",
        "La CANTV bloqueó x.com en Venezuela. | SERVICE_BLOCK [X]",
        "La CANTV bloqueó x.com el martes a las 9 en Venezuela. | EXTENT [CANTV]",
        "Pas de 3G ni de 4G au Sénégal. | EXTENT [mobile]",
        "Le black-out, à peu près total, touche l'Éthiopie. | LEVEL 10.0",
        "O corte da internet em Angola começou à meia-noite e dez. | ONSET 2024-03-13T23:10:00Z",
        "Angola: das 8 às 23 horas de domingo, nada de internet. | ONSET 2024-03-10T07:00:00Z",
        "Angola: das 8 às 23 horas de domingo, nada de internet. | RESTORATION 2024-03-10T22:00:00Z",
        "Eran las 0.34, hora de El Cairo, cuando Egipto desapareció de internet. | ONSET 2024-03-13T22:34:00Z",
        "Quito estuvo sin internet entre las 8.00 y las 15.30. | RESTORATION 2024-03-14T20:30:00Z",
        "Quito estuvo sin internet entre las 8.00 y las 15.30. | ONSET 2024-03-14T13:00:00Z",
        "El apagón de internet en Irán continúa en la hora 336. | DURATION 336.0",
        "Cuba entró en pánico el martes por la noche, cuando internet se cortó. | ONSET 2024-03-13T00:00:00Z",
        "Caída de Digitel en Mérida y Trujillo, sin internet. | EXTENT [Digitel]",
        "El 88 % del país está desconectado en Cuba, según NetBlocks. | LEVEL 12.0",
        "Internet est revenu au Gabon mercredi soir, après douze heures de coupure. | DURATION 12.0",
        "Pas d'internet au Gabon. Et ce, depuis lundi. | DURATION 3.0",
        "La red social X sigue bloqueada en Venezuela desde el 8 de agosto de 2023. | SERVICE_BLOCK [X]",
        "Neuf internautes congolais sur dix sont privés de connexion. | LEVEL 10.0",
        "Angola ficou sem internet entre o meio-dia e as 16 horas de domingo. | ONSET 2024-03-10T11:00:00Z",
        "Caída de Digitel en Mérida y Trujillo, sin internet. | EXTENT [Mérida, Trujillo]",
        "L'accès au réseau, que l'on avait promis de garder, a disparu jeudi à 9 h au Gabon. | ONSET 2024-03-14T08:00:00Z",
        "El tráfico de internet de Irán no pasaba del 2 % de su nivel habitual. | LEVEL 2.0",
        "Trois jours après la coupure, l'internet mobile n'est toujours pas revenu au Mali. | DURATION 3.0",
        "Quarante-huit heures plus tard, internet n'est toujours pas rétabli en Iran. | DURATION 48.0",
        "Les Tchadiens n'ont plus accès ni à Facebook ni à WhatsApp. | SERVICE_BLOCK [Facebook, WhatsApp]",
        "Internet, coupé lundi matin au Mali, est revenu vers 21 heures le même jour. | RESTORATION 2024-03-11T21:00:00Z",
        "Internet cortado en Sudán: día 36. | DURATION 36.0",
        "Internet était coupé lundi de 18 heures à 6 heures du matin au Gabon. | RESTORATION 2024-03-12T05:00:00Z",
        "Cameroun : à Maroua et à Garoua, le trafic internet ne dépasse pas un quart de la normale. | EXTENT [Garoua, Maroua]",
        "Le ministre a justifié la coupure, qui entre dans son quatrième jour, en Ouganda. | DURATION 4.0",
        "Telegram fue bloqueado el lunes en Brasil; la aplicación volvió el miércoles al mediodía. | RESTORATION 2024-03-13T15:00:00Z",
        "Manipur, en el noreste de la India, lleva cinco días sin internet móvil. | EXTENT [Manipur]",
        "Del 100 %, la conectividad pasó al 12 % en menos de una hora en Sudán. | LEVEL 12.0",
        "A internet continua sem funcionar em Bahir Dar, Gondar e Lalibela, na Etiópia. | EXTENT [Bahir Dar, Gondar, Lalibela]",
        "Internet mobile est coupé dans le département des Plateaux, au Togo. | EXTENT [Plateaux]",
        "O Signal está bloqueado no Gabão desde a noite de segunda. | ONSET 2024-03-11T19:00:00Z",
        "Gabón sigue sin internet desde el miércoles por la noche. | ONSET 2024-03-13T19:00:00Z",
        "Internet falla en Gabón desde las 9:10; a mediodía la red estaba restablecida. | ONSET 2024-03-14T08:10:00Z",
        "A capital da Zâmbia está sem internet. | EXTENT [Lusaka]",
        "Maputo ficou sem qualquer acesso à internet. | LEVEL 0.0",
        "Los clientes de AT&T están sin señal en Acapulco. | EXTENT [AT&T]",
        "Angola está quase sem internet desde terça. | LEVEL 10.0",
        "Desde que el martes empezó la huelga, Masaya está sin internet. | DURATION 2.0",
        "O WhatsApp foi cortado em Cabinda. | EXTENT [Cabinda]",
        "Um apagão da internet que vai no quinto dia atinge o Irão. | DURATION 5.0",
        "Bogotá y Cali sufrieron un temporal. Ambas ciudades se quedaron sin internet. | EXTENT [Bogota, Cali]",
        "El apagón del martes dejó sin internet a Santo Domingo desde las 4:00 de la tarde. | ONSET 2024-03-12T20:00:00Z",
        "Los datos móviles fueron cortados el domingo a las 15:00 en Bayamo, Cuba. El servicio volvió esa misma noche. | RESTORATION 2024-03-11T00:00:00Z",
        "Los datos móviles fueron cortados el domingo a las 15:00 en Bayamo, Cuba. El servicio volvió a la mañana siguiente. | RESTORATION 2024-03-11T10:00:00Z",
        "Internet fue cortado el domingo a las 15:00 en Bayamo, Cuba, y volvió al día siguiente a las 9:00. | RESTORATION 2024-03-11T13:00:00Z",
        "El apagón dejó sin internet a Uruguay. El problema se registró el martes entre las 10:15 y las 12:00. | RESTORATION 2024-03-12T15:00:00Z",
        "Los cubanos tampoco pueden entrar en WhatsApp ni en Facebook. | SERVICE_BLOCK [Facebook, WhatsApp]",
        "El portal de noticias El Pitazo está bloqueado en Venezuela. | SERVICE_BLOCK [El Pitazo]",
        "En Cancún internet se cortó el lunes a las 15:00 y no volvió hasta las 23:30. | RESTORATION 2024-03-12T04:30:00Z",
        "Internet volvió a Bluefields, Nicaragua, después de tres días sin servicio por el huracán. | DURATION 3.0",
        "Wikipedia fue bloqueada en Venezuela; la enciclopedia estuvo seis días bloqueada. | DURATION 6.0",
        "Movistar bloqueó el sábado varias direcciones IP de Cloudflare en España. | SERVICE_BLOCK [Cloudflare]",
        "O Facebook foi bloqueado em Moçambique na segunda-feira à noite pela terceira vez desde o início do mês, confirmaram clientes da Vodacom e da Movitel. | EXTENT [Movitel, Vodacom]",
        "A MEO informou que a sua rede móvel ficou sem funcionar. | EXTENT [MEO]",
        "Facebook a été rétabli mardi à 18 heures au Sénégal. | RESTORATION 2024-03-12T18:00:00Z",
        "Kabul recuperó internet el martes al mediodía. | EXTENT [Kabul]",
        "A internet falha em Moçambique, relatam clientes da Vodacom em Maputo. | EXTENT [Maputo]",
        "El tráfico de internet de Cuba cayó a cero el martes hacia las 20 horas, según Kentik, por segunda noche consecutiva. | ONSET 2024-03-13T00:00:00Z",
        "La conexión falla en todo el país desde el lunes. | EXTENT [nationwide]",
        "En Bolivia los cortes de internet duraron hasta las 5 de la madrugada del martes. | RESTORATION 2024-03-12T09:00:00Z",
        "En Algérie, l'internet a été coupé dimanche à 8 h 30 et n'est revenu qu'à 10 heures. | RESTORATION 2024-03-10T09:00:00Z",
        "Moçambique sem internet, queixam-se clientes da Vodacom, da Tmcel e da Movitel. | EXTENT [Movitel, Tmcel, Vodacom]",
        "Sierra Leone : le trafic réduit à 5 % de la normale pendant deux heures, au plus fort des émeutes. | DURATION 2.0",
        "Maputo : ni Facebook ni WhatsApp ne s'ouvrent plus. | EXTENT [Maputo]",
        "Mariúpol lleva 48 horas sin electricidad, agua ni internet. | DURATION 48.0",
        "TikTok vuelve a funcionar en EE. UU. tras doce horas. | DURATION 12.0",
        "Almaty, desconectada: no hay internet desde el lunes. | EXTENT [Almaty]",
        "Vigésimo quinto día sin internet en Sudán. | DURATION 25.0",
        "Quatre-vingt-treizième jour sans internet au Tchad. | DURATION 93.0",
        "La conexión a internet de Sudán se cortó el lunes y no volvió hasta el miércoles a mediodía. | RESTORATION 2024-03-13T10:00:00Z",
        "Internet falló el martes entre las 18:15 y las 20:30 en Bolivia. | RESTORATION 2024-03-13T00:30:00Z",
        "En La Paz no hay internet desde el lunes, informó Entel de Bolivia. | EXTENT [La Paz]",
        "Le réseau internet a subi une panne de trois heures après la rupture d'un câble au Mali. | DURATION 3.0",
        "Le trafic gabonais est proche de zéro depuis lundi soir. | DURATION 3.0",
        "Au Gabon, la coupure d'internet décidée mardi soir contre les fausses nouvelles touche Libreville. | ONSET 2024-03-12T16:00:00Z",
        "Internet est coupé au Mali depuis deux heures et demie. | DURATION 2.5",
        "Internet est coupé au Mali depuis deux heures du matin. | ONSET 2024-03-14T02:00:00Z",
        "Facebook a été bloqué lundi au Sénégal, où l'état d'urgence est en vigueur ; l'agence des télécommunications s'en charge. | ONSET 2024-03-11T00:00:00Z",
        "Au Mali, internet est coupé de six heures du matin à midi. | ONSET 2024-03-14T06:00:00Z",
        "La conectividad de internet en Cuba ya ha caído: el servicio cayera a 46 % el martes. | LEVEL 46.0",
        "Una organización no gubernamental detectó una caída de conectividad el martes a las 9 en Cuba. | ONSET 2024-03-12T13:00:00Z",
        "Internet falló en Cuba el martes entre las 9:40 y las 10:50 de la noche. | ONSET 2024-03-13T01:40:00Z",
        "Internet cayó en Venezuela el martes a las 6:15 AM (UTC-4). | ONSET 2024-03-12T10:15:00Z",
        "La red, que cayó el martes a las 9 junto con la luz en Cuba, conserva el 4 % de su conectividad. | ONSET 2024-03-12T13:00:00Z",
        "Les deux régions anglophones du Cameroun vivent sans internet. | EXTENT [Northwest, Southwest]",
        "En la capital venezolana no hay internet desde el lunes, dice Cantv. | EXTENT [Caracas]",
        "Après douze heures sans internet, écrit un quotidien, le réseau est coupé au Mali. | DURATION 12.0",
        "Según el diario Granma, internet se cortó el martes a las 9 en Cuba. | ONSET 2024-03-12T13:00:00Z",
        "Segundo o diário local, a internet foi cortada em Angola na terça-feira às 9h. | ONSET 2024-03-12T08:00:00Z",
        "Les Dakarois n'ont plus d'internet depuis lundi. | EXTENT [Dakar]",
        "Facebook ne s'affiche toujours pas au Mali. | SERVICE_BLOCK [Facebook]",
        "X abre en Cuba. La plataforma de mensajería Signal no funciona. | SERVICE_BLOCK [Signal]",
        "Una excavadora rompió la fibra y Ribadesella se quedó seis horas sin internet. | DURATION 6.0",
        "A internet móvel, cortada na terça-feira à tarde em Angola, regressou à meia-noite. | RESTORATION 2024-03-12T23:00:00Z",
        "Malabo desconecta Annobón de internet. | EXTENT [Annobón]",
        "En la práctica totalidad de Irán no hay internet. | LEVEL 10.0",
        "El tráfico de internet de Cuba cayó el martes al 30 % de lo habitual. | ONSET 2024-03-12T04:00:00Z",
        "Um corte tirou do ar, às 9h40 de terça, a banda larga de Manaus. | EXTENT [Manaus]",
        "Rompimento de fibra deixa Bahir Dar e Gondar isoladas do mundo, na Etiópia. | EXTENT [Bahir Dar, Gondar]",
        "À Dakar, ni Orange ni Free ne captent plus depuis lundi. | EXTENT [Free, Orange]",
        "Entel repuso internet en Cuba el lunes a las 22:15, casi nueve horas después del incendio. | DURATION 9.0",
        "Le Mali n'a toujours pas retrouvé internet, coupé depuis trois jours. | DURATION 3.0",
        "Bloqué par l'exécutif, TikTok est de nouveau accessible au Mali depuis mercredi. | SERVICE_BLOCK [TikTok]",
        "Depuis mardi soir, ni Buea ni Bamenda n'ont de connexion. | EXTENT [Bamenda, Buea]",
        "El tráfico de internet de Cuba se desplomó un ochenta por ciento. | LEVEL 20.0",
        "Telcel dijo el viernes que su red en Acapulco opera al 35 % de lo habitual. | EXTENT [Telcel]",
        "WhatsApp está bloqueado en Cuba, y la pregunta ya no es «¿cómo estás?». | SERVICE_BLOCK [WhatsApp]",
        "Una avería de Movistar dejó el martes a las 9 a talleres y bares de Navarra sin teléfono. | EXTENT [Movistar]",
        "Internet est de retour au Gabon. Dix jours. C'est le temps qu'il aura fallu. | DURATION 10.0",
        "Los cubanos recuperaron los datos móviles, suspendidos el lunes por la noche. | RESTORATION 2024-03-14T04:00:00Z",
        "Os moradores de Tefé voltaram a ter internet, cortada na segunda à noite. | ONSET 2024-03-12T00:00:00Z",
        "Un corte dejó el martes sin internet a los usuarios de Personal en Bariloche. | EXTENT [Personal]",
        "Les abonnés de Canalbox à Libreville sont privés d'internet depuis mardi. | EXTENT [Canalbox]",
        "O tráfego em Angola caiu 40% depois da rutura do cabo, ocorrida no domingo. | ONSET 2024-03-09T23:00:00Z",
        "L'internet a été coupé dans tout le pays lundi soir au Togo et il ne dépasse plus 2 % de la normale. | ONSET 2024-03-11T17:00:00Z",
        "Un corte de fibra dejó durante hora y media sin internet a Loja. | DURATION 1.5",
        "O tráfego de internet na Beira caiu para 40 % pelos cortes de energia. | LEVEL 40.0",
        "Moçambique: a internet tinha deixado de funcionar na terça-feira às 12h30. | ONSET 2024-03-12T10:30:00Z",
        "Internet était coupé mardi entre 9 h 30 et 13 h au Mali. | RESTORATION 2024-03-12T13:00:00Z",
        "Internet était coupé lundi entre minuit et 5 h au Mali. | RESTORATION 2024-03-11T05:00:00Z",
        "Internet était coupé lundi de midi à 17 heures au Mali. | ONSET 2024-03-11T12:00:00Z",
        "Angola ficou sem internet da meia-noite às 5h de domingo. | ONSET 2024-03-09T23:00:00Z",
        "Quito estuvo sin internet el lunes del mediodía a las 5 de la tarde. | ONSET 2024-03-11T17:00:00Z",
        "Belém ficou sem internet por seis horas, até as 9h de segunda-feira. | RESTORATION 2024-03-11T12:00:00Z",
        "Le village de Vissoie est sans internet depuis lundi. | EXTENT [Vissoie]",
        "Les habitants du hameau des Vendels n'ont plus internet depuis trois jours. | DURATION 3.0",
        "Dans la vallée de la Vésubie, internet est coupé depuis lundi. | EXTENT [Vésubie]",
        "La communauté crie de Chisasibi est privée d'internet depuis lundi. | EXTENT [Chisasibi]",
        "Pont-de-Vence : une semaine sans téléphone ni internet. | EXTENT [Pont-de-Vence]",
        "Internet est coupé à Bar-le-Fort, Montigny-lès-Bois et L'Isle-sur-le-Doubs. | EXTENT [Bar-le-Fort, L'Isle-sur-le-Doubs, Montigny-lès-Bois]",
        "Les habitants de Saint-Martin-de-Belle sont sans internet depuis lundi 14 heures. | ONSET 2024-03-11T13:00:00Z",
        "La panne d'internet de lundi au Gabon est terminée. Elle avait débuté à 12 h 30 et le service est revenu vers 18 heures. | RESTORATION 2024-03-11T17:00:00Z",
        "La panne d'internet de lundi au Gabon est terminée. Elle avait débuté à 12 h 30 et le service est revenu vers 18 heures. | ONSET 2024-03-11T11:30:00Z",
        "A internet voltou a Luanda depois de ter caído na segunda-feira às 14h. | ONSET 2024-03-11T13:00:00Z",
        "Internet est revenu au Mali après avoir été coupé lundi à 14 heures. | ONSET 2024-03-11T14:00:00Z",
        "As redes da Unitel em Luanda foram abaixo na segunda-feira à tarde. | ONSET 2024-03-11T11:00:00Z",
        "A internet está cortada no Ceará desde ontem, disseram os moradores. | EXTENT [Ceara]",
        "A internet está cortada no Maranhão desde ontem, disseram os moradores. | EXTENT [Maranhao]",
        "Em Viana do Castelo a internet está cortada desde ontem. | EXTENT [Viana do Castelo]",
        "Moradores da comunidade de Mamirauá estão sem internet há uma semana. | EXTENT [Mamirauá]",
        "No vale do Jequitinhonha, a internet caiu na segunda-feira. | EXTENT [Jequitinhonha]",
        "O Rumble está fora do ar no Brasil desde sexta-feira. | SERVICE_BLOCK [Rumble]",
        "A rede móvel caiu em Évora às 15h00 de quarta-feira, quando se esgotaram as baterias. | ONSET 2024-03-13T15:00:00Z",
        "A internet caiu no Huambo às 9h00 de quarta-feira porque se rompeu um cabo de fibra. | EXTENT [Huambo]",
        "Les habitants de Goma n'ont toujours aucun réseau mobile depuis lundi. | EXTENT [mobile]",
        "À Bukavu, on n'a pas le moindre réseau depuis lundi. | DURATION 3.0",
        "Les réseaux de Telma et d'Airtel sont au tapis depuis samedi. | EXTENT [Airtel, Telma]",
        "Les abonnés de MTN ont été privés d'appels et de données mobiles mercredi à Douala. | EXTENT [mobile]",
      })
  void found(String text, String expected) {
    assertThat(claims(text).stream().map(RomanceRulesTest::told)).contains(expected);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Ao contrário do Paquistão, onde o 4G está desligado, a Índia manteve as suas redes abertas.",
        "Movistar perdió un 12 % de sus abonados móviles en el primer trimestre en Perú.",
        "Le réseau ferroviaire sénégalais est paralysé depuis trois jours par une grève.",
        "O bloqueio das estradas na Bolívia completa dez dias.",
        "El Gobierno teme que se corte internet en Lima el domingo.",
        "Irán está sin conexión, dijo NetBlocks en su cuenta el lunes a las 9.",
        "« C'est coupé », a déclaré un employé de l'opérateur de téléphonie Vodacom en RDC.",
        "O presidente de Angola bloqueou três jornalistas no Twitter durante dois dias.",
        "Protestas que duran doce días sacuden Irán, que está sin internet.",
        "La Asamblea de Senegal aprobó el miércoles una ley que prohíbe los cortes de internet.",
        "Según publicó en Twitter, su servidor de correo está bloqueado en Perú.",
        "Irán sufre cortes de internet mientras sigue el conflicto, que ya suma seis días.",
        "Au Mali, l'agence dit vouloir rendre l'internet accessible à tous dès lundi.",
        "Elles demandent que toute suspension d'internet au Togo soit limitée à vingt-quatre heures.",
        "Les Togolais attendent toujours le retour de l'internet mobile.",
        "Niamey : la junte ferme l'espace aérien ; le réseau mobile n'est pas touché.",
        "Elles demandent que toute coupure d'internet au Togo soit motivée et limitée à dix heures.",
        "El juez mandó bloquear Telegram en España el martes y suspendió su propia orden el miércoles.",
        "San José prohíbe los móviles en las escuelas; se apagan a las ocho.",
        "Al perder el móvil, una turista pasó la noche sin avisar en Argentina.",
        "No Brasil, quem usar VPN para burlar a proibição paga multa.",
        "As operadoras devem bloquear o Telegram no Brasil.",
        "Um projeto quer que o Telegram seja bloqueado no Brasil.",
        "Uma nova suspensão do Telegram no Brasil será julgada na quarta-feira.",
        "Hace cinco años, un juez bloqueaba WhatsApp durante 48 horas en Brasil.",
        "O Instagram ficou fora do ar por 14 horas por erro da própria empresa.",
        "En Suiza, el 12 % de los municipios no tendrá conexión rápida antes de 2026, pero un corte dejaría al 60 % sin red.",
        "Les Dakarois sont prévenus : pas d'internet la nuit du 16 au 17 mars, entre minuit et 5 heures, le temps pour Orange de déplacer une armoire.",
        "Le ministère malien a simulé mardi une coupure d'internet de quatre heures.",
        "Faz na terça-feira dois anos que o governo cortou a internet em Maputo.",
        "Completa-se na terça-feira um ano sobre o ataque que deixou os clientes da MEO sem rede.",
        "Le 12 mars marque le premier anniversaire de la panne qui a privé d'internet les clients d'Orange à Lyon.",
        "Un an après, les clients d'Orange à Lyon se souviennent de la panne qui les a privés d'internet mardi.",
        "Des allocataires n'ont pas pu se connecter à leur compte mercredi matin, a indiqué la caisse.",
        "De nombreux contribuables ne parvenaient pas mardi à se connecter au site des impôts.",
        "« Je perds deux livraisons sur trois », déplore une restauratrice de Lille, faute d'internet.",
        "L'internet est lent au Mali, et un taxi dit avoir perdu la moitié de ses courses.",
        "O motorista disse que perdeu metade das corridas, pois a aplicação usa a internet.",
        "O regulador das comunicações suspendeu na terça-feira a subida dos preços da internet em Angola.",
        "Le régulateur des communications a suspendu mardi la hausse des prix de l'internet au Togo.",
        "Um cabo submarino foi cortado na terça-feira ao largo da Madeira, sem efeitos para os clientes.",
        "Le câble sous-marin entre la Guadeloupe et Saint-Martin est coupé depuis lundi, mais les clients n'ont rien remarqué.",
        "Aucun réseau n'a été coupé à Goma.",
      })
  void silent(String text) {
    assertThat(claims(text)).isEmpty();
  }

  /**
   * What the net costs is no level of it; of social media, those named are claimed alone; the day
   * on which days are counted is not the first of them; who lacks both nets lacks not the mobile
   * one alone; a region's capital is not the region.
   */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Le prix de l'internet mobile a baissé de 30 % au Mali. | []",
        "Sénégal : réseaux sociaux bloqués. Facebook est inaccessible. | [SERVICE_BLOCK [Facebook]]",
        "Etecsa sigue sin reponer el servicio de internet. | [EXTENT [ETECSA]]",
        "Cali cumple este jueves seis días sin internet. | [DURATION 6.0, EXTENT [Cali]]",
        "Corvo está sem internet e sem telemóvel. | [EXTENT [Corvo]]",
        "Un derrumbe dejó a la capital del Amazonas colombiano sin internet. | []",
      })
  void only(String text, String expected) {
    assertThat(claims(text).stream().map(RomanceRulesTest::told).toList()).hasToString(expected);
  }

  /**
   * What is suspended until a day to come is not back; what a court orders or confirms did not
   * begin that day; what is still so at an hour did not begin then; who died is no outage; peace is
   * no city.
   */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "El gobierno suspende internet en Sudán hasta el lunes.",
        "Le gouvernement coupera l'internet mobile au Mali lundi prochain.",
        "Cortaron internet en Sudán ¶ Un hombre de 36 años murió el lunes.",
        "Sin internet en Bolivia, el presidente habló de la paz.",
        "O juiz determinou, na segunda, o bloqueio do Telegram no Brasil.",
        "La jueza ordenó el martes el bloqueo de Telegram en Chile.",
        "O STF confirmou na quarta, por unanimidade, a suspensão do X no Brasil.",
        "Os bolivianos não voltaram a ter internet.",
        "Internet était toujours coupé lundi à 18 heures au Mali.",
        "Mardi à midi, internet restait coupé au Mali.",
        "Às 20h de segunda-feira, Angola ainda estava sem internet.",
        "A las 8 de la noche del lunes, internet aún estaba cortado en Cuba.",
        "Chile volvió a ser el país con la internet fija más rápida de la región.",
        "Aquel 28 de abril cayeron también las redes móviles en España.",
        "Honduras prepara el bloqueo de la señal celular en las cárceles.",
        "La policía presentó un plan para bloquear la señal celular en 25 cárceles de Honduras.",
        "Los bloqueos de carreteras impiden reparar la fibra óptica dañada.",
        "Las lluvias impiden a las cuadrillas reparar el cable de internet.",
      })
  void noReturnNorCity(String text) {
    assertThat(claims(text.replace(" ¶ ", "\n\n")).stream().map(claim -> claim.predicate().name()))
        .doesNotContain("RESTORATION", "ONSET", "EXTENT");
  }

  /** Offices are no repairs, and a return that is foreseen is none. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "As repartições de Luanda ficaram sem internet na quarta-feira.",
        "A internet está cortada em Luanda. Prevemos a reposição até ao final do dia de hoje.",
        "La coupure d'internet au Gabon avait commencé lundi à 9 heures."
      })
  void noReturn(String text) {
    assertThat(claims(text).stream().map(Claim::predicate)).doesNotContain(Predicate.RESTORATION);
  }

  /** A time in two zones ends nothing, power is no net, protests lend an outage no extent. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "En Irán internet se cortó a las 20:00, hora local (16:30 UTC), del lunes. | ONSET",
        "El apagón del lunes dejó sin luz a Cuba y la conectividad al 32 %. | LEVEL",
        "Los vecinos recuperaron internet el martes, un día después que el resto del país. | RESTORATION",
        "Segundo día de apagón en Cuba. ¶ La conectividad está en el 20 %. | LEVEL",
        "Voilà plus d'un mois, trente-quatre jours, que le Togo vit sans internet. | DURATION",
        "Tras las protestas en todo el país, Irán lleva 48 horas sin internet. | DURATION",
      })
  void alone(String text, String expected) {
    assertThat(claims(text.replace(" ¶ ", "\n\n")).stream().map(claim -> claim.predicate().name()))
        .containsExactly(expected);
  }

  /** Where a cable broke is not where it is dark; "nos" is no operator. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Internet est coupé chez Orange au Mali ; un engin a sectionné le câble à Kayes. | [Orange]",
        "A internet caiu na Unitel em Angola; o rompimento do cabo foi em Malanje. | [Unitel]",
        "em angola há um corte nos serviços de internet da unitel | [Unitel]",
        "A rede da Vodafone caiu. Os clientes da Vodafone Portugal ficaram sem chamadas. | [Vodafone, Vodafone Portugal]",
        "Lyon : un incendie laisse Villeurbanne sans Internet. | [Villeurbanne]",
        "El Gobierno cortó las líneas telefónicas e internet en Annobón. | [Annobón]",
      })
  void extents(String text, String expected) {
    assertThat(
            claims(text).stream()
                .filter(claim -> claim.predicate() == Predicate.EXTENT)
                .map(claim -> claim.scope().toString()))
        .containsExactly(expected);
  }

  /** Names that begin as other words do, and those that no table has, behind what they lack. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Una falla dejó sin señal a los usuarios de Claro en Tumbes, en Perú. | [Claro] [Tumbes]",
        "Internet está cortado en Resistencia y en Corrientes, Argentina. | [Corrientes, Resistencia]",
        "En Ciudad Victoria, México, internet está cortado. | [Ciudad Victoria]",
        "Internet está cortado en Nayarit, México. | [Nayarit]",
        "Internet está cortado en Cochabamba y Santa Cruz, Bolivia. | [Cochabamba, Santa Cruz]",
        "El corte dejó sin internet a Chepica, Lolol y Marchihue. | [Chepica, Lolol, Marchihue]",
        "Siguen sin internet Orce y Galera desde el lunes. | [Galera, Orce]",
        "La crecida dejó incomunicadas a Chepica y Lolol. | [Chepica, Lolol]",
        "Sonsonate y Santa Ana siguen sin internet. | [Santa Ana, Sonsonate]",
        "Loja sigue sin internet ni señal de celular. | [Loja]",
        "Loja y Zaruma están sin internet ni datos móviles. | [Loja, Zaruma]",
        "Internet cayó en Managua, dijo el Sindicato Nacional de Maestros. | [Managua]",
      })
  void namesAlone(String text, String expected) {
    assertThat(
            claims(text).stream()
                .filter(claim -> claim.predicate() == Predicate.EXTENT)
                .map(claim -> claim.scope().toString())
                .reduce("", (one, other) -> one + " " + other)
                .strip())
        .isEqualTo(expected);
  }

  private static List<Claim> claims(String text) {
    return ClaimFinder.find(
        text, LanguageGuess.of(text).language(), THURSDAY, null, PlaceZone::orUtc);
  }

  private static String told(Claim claim) {
    Object value =
        switch (claim.predicate()) {
          case DURATION, LEVEL -> claim.value();
          case ONSET, RESTORATION -> claim.span() == null ? null : claim.span().from();
          default -> claim.scope();
        };
    return claim.predicate() + " " + value;
  }
}
