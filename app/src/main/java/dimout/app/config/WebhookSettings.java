package dimout.app.config;

import java.net.URI;
import java.util.Objects;

/**
 * {@code [[webhook]]}: who is told of every version of an incident.
 *
 * @param secret as Standard Webhooks write it: {@code whsec_} and base64
 * @param allowPrivate whether the address may be of a private network
 */
public record WebhookSettings(URI url, String secret, boolean allowPrivate) {
  static WebhookSettings of(Section section) {
    section.requiredText("url");
    WebhookSettings settings =
        new WebhookSettings(
            Objects.requireNonNull(section.address("url")),
            section.requiredText("secret"),
            section.flag("allow_private", false));
    if (!settings.secret.matches("whsec_[A-Za-z0-9+/]{32,}={0,2}")) {
      throw section.wrong("secret", "must be whsec_ and at least 24 bytes in base64");
    }
    section.nothingElse();
    return settings;
  }

  /** Never the secret. */
  @Override
  public String toString() {
    return url.toString();
  }
}
