package dimout.app.config;

import java.net.URI;
import java.net.URISyntaxException;
import java.time.Duration;
import java.util.List;

/**
 * {@code [ris_live]}: the collectors of RIPE RIS as they hear (https://ris-live.ripe.net).
 *
 * @param address of the service, without our name
 * @param client how we call ourselves there, as its operators ask: a name or an address of mail
 * @param collectors such as {@code rrc00}; tables and updates of the same come from the archive
 * @param silence after which the connection counts as lost
 */
public record RisLiveSettings(
    URI address, String client, List<String> collectors, Duration silence) {
  public RisLiveSettings {
    collectors = List.copyOf(collectors);
  }

  static RisLiveSettings of(Section section) {
    RisLiveSettings settings =
        new RisLiveSettings(
            address(section),
            section.requiredText("client"),
            section.texts("collectors", List.of()),
            Duration.ofSeconds(section.whole("silence_seconds", 60, 1, 3600)));
    if (!settings.client.matches("[A-Za-z0-9@._+-]{1,100}")) {
      throw section.wrong("client", "must be a name or an address of mail: letters, digits, @._+-");
    }
    if (settings.collectors.isEmpty()
        || !settings.collectors.stream().allMatch(name -> name.matches("[A-Za-z0-9._-]{1,64}"))) {
      throw section.wrong("collectors", "must name some, such as [\"rrc00\", \"rrc06\"]");
    }
    section.nothingElse();
    return settings;
  }

  private static URI address(Section section) {
    String text = section.text("address", "wss://ris-live.ripe.net/v1/ws/");
    try {
      URI address = new URI(text);
      if (text.matches("wss?://.*") && address.getHost() != null && address.getQuery() == null) {
        return address;
      }
    } catch (URISyntaxException e) {
      throw section.wrong("address", "is no address: " + e.getMessage());
    }
    throw section.wrong("address", "must begin with ws:// or wss:// and have no question mark");
  }

  /** The service's address with our name. */
  public URI connection() {
    return URI.create(address + "?client=" + client.replace("@", "%40").replace("+", "%2B"));
  }
}
