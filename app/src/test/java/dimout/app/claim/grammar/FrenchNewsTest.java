package dimout.app.claim.grammar;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What French papers ordinarily write, and near it what is no claim. */
class FrenchNewsTest {
  private static final String DAY = "2025-10-02"; // a Thursday

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "L'internet et la télévision ont été coupés pendant trois heures mercredi à Tulle. | DURATION | 3.0",
        "Une panne a privé d'internet lundi les abonnés d'Orange et de Numéa. | EXTENT | Numéa, Orange",
        "La Tunisie a bloqué mardi l'accès aux sites de RT et de Sputnik. | SERVICE_BLOCK | RT, Sputnik",
        "Internet est en panne à Tulle, chez Bouygues. | EXTENT | Bouygues Telecom",
        "Une panne touche le réseau d'Orange à Tulle. Sosh et Numéa sont également concernés. | EXTENT | Numéa, Orange, Sosh",
        "Internet est coupé à Goma depuis lundi. Même situation à Butembo et à Beni. | EXTENT | Beni, Butembo",
        "Internet est coupé à Goma depuis lundi. Vodacom dit avoir reçu une consigne du gouvernement. | EXTENT | Vodacom",
        "Internet est coupé à Lomé. Moov n'a fourni aucune explication à ses clients. | EXTENT | Moov",
        "Les abonnés d'Orange à Tulle attendent depuis deux semaines le rétablissement d'internet. | DURATION | 14.0",
        "Tulle a retrouvé mercredi internet et la téléphonie, perdus mardi à 16h30. | ONSET | 2025-09-30T16:30:00Z",
        "À Tulle, la téléphonie d'Orange et de Free est perturbée depuis lundi. | EXTENT | Free, Orange",
        "Au Togo, WhatsApp a été bloqué mardi dès la fermeture des bureaux de vote. | ONSET | 2025-09-30T00:00:00Z",
        "Le téléphone ne marche plus à Goma depuis lundi. | DURATION | 3.0",
        "Le vol d'un câble prive de téléphone fixe les habitants de Goma. | EXTENT | Goma",
        "Internet a été coupé à Goma mardi à 9h et ce jusqu'à 17h. | RESTORATION | 2025-09-30T17:00:00Z",
        "Internet a été coupé à Goma de lundi soir à mercredi matin. | RESTORATION | 2025-10-01T06:00:00Z",
        "Les antennes de Vodacom et d'Airtel sont éteintes à Goma depuis lundi. | EXTENT | Airtel, Vodacom",
        "Faute de gasoil, les antennes de Vodacom sont muettes à Goma. | EXTENT | Goma",
        "Un incendie dans un central d'Orange a privé Brest d'internet lundi. | EXTENT | Orange",
        "TikTok, bloqué pendant deux semaines au Gabon, est de nouveau accessible. | RESTORATION | 2025-10-02T00:00:00Z",
        "WhatsApp et X sont de nouveau accessibles au Gabon, a constaté NetBlocks, après neuf jours de restrictions. | RESTORATION | 2025-10-02T00:00:00Z",
        "TikTok est de nouveau accessible au Gabon. L'application y était bloquée depuis deux semaines. | RESTORATION | 2025-10-02T00:00:00Z",
        "TikTok est de nouveau accessible au Gabon, a fait savoir mercredi le ministère. | RESTORATION | 2025-10-02T00:00:00Z",
        "Internet a été rétabli mercredi au Gabon. Il était coupé depuis samedi, jour des élections générales. | DURATION | 5.0",
        "Une panne prive Troyes d'internet depuis lundi. | EXTENT | Troyes",
        "Internet est coupé à Sion depuis lundi. | EXTENT | Sion",
        "Internet est coupé à Gand et à Anvers depuis lundi. | EXTENT | Antwerp, Ghent",
        "La tempête a coupé mardi l'électricité et internet à Goma. | EXTENT | Goma",
        "La crue a coupé mardi le téléphone et l'électricité à Goma. | ONSET | 2025-09-30T00:00:00Z",
        "Goma est privée d'eau, d'électricité et d'internet depuis lundi. | DURATION | 3.0",
        "Goma a perdu le réseau mardi à 22h10. | EXTENT | Goma",
        "Goma a perdu internet mardi. La liaison a été réparée mercredi à 3h50. | RESTORATION | 2025-10-01T03:50:00Z",
        "Le séisme a coupé internet dans les douars d'Imlil et de Tafza. | EXTENT | Imlil, Tafza",
        "La connexion s'améliore peu à peu au Bénin depuis mardi soir. | RESTORATION | 2025-09-30T17:00:00Z",
        "Une panne prive Ussac d'internet depuis lundi. | EXTENT | Ussac",
        "Une panne prive d'internet les abonnés de Rogers partout au pays. | EXTENT | nationwide",
        "Le réseau de Proximus a été submergé mardi à partir de 11h par une attaque. | ONSET | 2025-09-30T11:00:00Z",
        "Le gouvernement togolais a fait interdire Signal mardi. | SERVICE_BLOCK | Signal",
        "À Goma, les abonnés ne peuvent ouvrir ni Telegram ni TikTok depuis lundi. | SERVICE_BLOCK | Telegram, TikTok",
        "Internet est coupé à Tulle. Les clients de Bouygues sont les plus pénalisés. | EXTENT | Bouygues Telecom",
        "La panne d'internet s'est déclarée mardi à 9h à Goma. | ONSET | 2025-09-30T09:00:00Z",
        "Trois jours après la crue, Goma reste sans téléphone ni internet. | DURATION | 3.0",
        "Proximus : une panne prive d'internet les abonnés de Gand depuis lundi. | EXTENT | Proximus"
      })
  void told(String text, String predicate, String value) {
    assertThat(Told.values(DAY, text, predicate)).as(text).contains(value);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Internet est coupé à Tulle. Fin mai, l'internet mobile avait été suspendu, puis rétabli. | RESTORATION | 2025-10-02T00:00:00Z",
        "Internet est coupé à Tulle. Fin mai, l'internet mobile avait été suspendu. | EXTENT | mobile",
        "Les prix de l'internet et de la télévision ont été coupés lundi en France. | ONSET | 2025-09-29T00:00:00Z",
        "Internet est coupé à Goma. Vodacom dit n'avoir reçu aucune consigne du gouvernement. | EXTENT | Vodacom",
        "Les habitants de Tulle attendent depuis dix jours le retour de l'eau. | DURATION | 10.0",
        "L'élève a été privé de téléphone lundi à Goma. | EXTENT | Goma",
        "Les coupures d'internet durent jusqu'à 12 heures à Goma. | RESTORATION | 2025-10-02T12:00:00Z",
        "À Goma, Orange a rallumé trente antennes mardi. | RESTORATION | 2025-09-30T00:00:00Z",
        "Orange a inauguré des antennes à Goma. | EXTENT | Orange",
        "TikTok, bloqué depuis deux semaines au Gabon, n'est toujours pas accessible. | RESTORATION | 2025-10-02T00:00:00Z",
        "TikTok est de nouveau accessible au Gabon. Signal y est bloqué depuis deux semaines. | RESTORATION | 2025-10-02T00:00:00Z",
        "La tempête a coupé mardi l'eau et l'électricité à Goma. | EXTENT | Goma",
        "À Goma, il a décroché le téléphone vers midi. | RESTORATION | 2025-10-02T12:00:00Z",
        "Le juge prive Google de données depuis lundi. | EXTENT | Google",
        "L'ARTCI a infligé mardi une amende à MTN pour une 3G interrompue. | ONSET | 2025-09-30T00:00:00Z",
        "Le ministre a demandé aux opérateurs congolais de filtrer WhatsApp. | SERVICE_BLOCK | WhatsApp",
        "Le site de la banque a été submergé mardi par une attaque. | ONSET | 2025-09-30T00:00:00Z",
        "Le ministre togolais a renoncé mardi à interdire Signal. | SERVICE_BLOCK | Signal",
        "Le préfet a évoqué mardi la possibilité de « bloquer » Signal en France. | SERVICE_BLOCK | Signal",
        "Goma est sans internet. L'opérateur espère un retour à la normale mercredi. | RESTORATION | 2025-10-01T00:00:00Z",
        "L'internet mobile est coupé au Togo. La semaine dernière, une première coupure avait duré deux jours. | DURATION | 2.0",
        "L'internet mobile est coupé au Togo. Signal avait déjà été bloqué en août pendant trois jours. | SERVICE_BLOCK | Signal"
      })
  void not(String text, String predicate, String value) {
    assertThat(Told.values(DAY, text, predicate)).as(text).doesNotContain(value);
  }
}
