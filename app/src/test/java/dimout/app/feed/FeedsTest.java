package dimout.app.feed;

import static org.assertj.core.api.Assertions.assertThat;

import dimout.store.IncidentStoreContract;
import dimout.store.MemoryIncidentStore;
import io.javalin.Javalin;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;
import org.xml.sax.SAXException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class FeedsTest {
  @Test
  void bothFeedsTellOfTheNewestVersion()
      throws IOException, InterruptedException, SAXException, ParserConfigurationException {
    MemoryIncidentStore incidents = new MemoryIncidentStore();
    incidents.publish(
        IncidentStoreContract.ongoing("group/<b>&x", IncidentStoreContract.ONSET, 2),
        IncidentStoreContract.NOW);
    incidents.publish(
        IncidentStoreContract.over("country/KZ", IncidentStoreContract.ONSET, 3),
        IncidentStoreContract.NOW.plusSeconds(60));
    Feeds feeds = new Feeds(incidents, "Test & Co", "a rehearsal", URI.create("https://x.example"));
    Javalin server = Javalin.create(config -> feeds.register(config.routes)).start("127.0.0.1", 0);
    try (HttpClient client = HttpClient.newHttpClient()) {
      JsonNode json = JsonMapper.shared().readTree(get(client, server, "/feed.json"));
      assertThat(json.get("items")).hasSize(2);
      assertThat(json.at("/items/0/url").asString())
          .isEqualTo(
              "https://x.example/incident/country-kz-1641379500-"
                  + Integer.toHexString("country-KZ-1641379500".hashCode())
                  + "/v/1");
      assertThat(json.at("/items/0/title").asString()).startsWith("[a rehearsal] Kazakhstan");

      Document atom =
          DocumentBuilderFactory.newInstance()
              .newDocumentBuilder()
              .parse(
                  new ByteArrayInputStream(
                      get(client, server, "/feed.atom").getBytes(StandardCharsets.UTF_8)));
      assertThat(atom.getElementsByTagName("entry").getLength()).isEqualTo(2);
      assertThat(atom.getElementsByTagName("updated").item(0).getTextContent())
          .isEqualTo("2022-01-06T00:01:00Z");
      JsonNode own =
          JsonMapper.shared().readTree(get(client, server, "/feed.json?entity=country/KZ"));
      assertThat(own.get("items")).hasSize(1);
      assertThat(own.get("feed_url").asString())
          .as("a feed of its own")
          .isEqualTo("https://x.example/feed.json?entity=country%2FKZ");
    } finally {
      server.stop();
    }
  }

  private static String get(HttpClient client, Javalin server, String path)
      throws IOException, InterruptedException {
    URI address = URI.create("http://127.0.0.1:" + server.port() + path);
    return client.send(HttpRequest.newBuilder(address).build(), BodyHandlers.ofString()).body();
  }
}
