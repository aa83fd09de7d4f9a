package dimout.app.feed;

import dimout.app.text.CapitalZone;
import dimout.app.text.Statement;
import dimout.model.Incident;
import dimout.publish.Addresses;
import dimout.store.IncidentStore;
import dimout.store.IncidentVersion;
import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import java.io.StringWriter;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.ObjectMapper;
import tools.jackson.databind.json.JsonMapper;

/**
 * {@code /feed.atom} (RFC 4287) and {@code /feed.json} (JSON Feed 1.1): the newest version of each
 * of the incidents last spoken of. {@code ?entity=country/KZ} gives those of one entity.
 */
public final class Feeds {
  private static final int ENTRIES = 50;
  private static final String ATOM = "http://www.w3.org/2005/Atom";
  private static final ObjectMapper JSON = JsonMapper.builder().build();

  private final IncidentStore incidents;
  private final String name;
  private final String banner;
  private final @Nullable URI address;

  /**
   * @param name of the observatory
   * @param banner what is said of all its data; may be empty
   * @param address the public address; null: as the reader wrote it
   */
  public Feeds(IncidentStore incidents, String name, String banner, @Nullable URI address) {
    this.incidents = incidents;
    this.name = name;
    this.banner = banner;
    this.address = address;
  }

  /** Adds its addresses. */
  public void register(RoutesConfig routes) {
    routes.get("/feed.atom", this::atom);
    routes.get("/feed.json", this::json);
  }

  private record Entry(
      String id, String page, String title, String text, IncidentVersion version) {}

  private List<Entry> entries(Context context) {
    String entity = context.queryParam("entity");
    String base = base(context);
    List<Entry> entries = new ArrayList<>();
    List<IncidentVersion> newest =
        incidents.newest().stream()
            .filter(v -> entity == null || v.incident().entity().equals(entity))
            .sorted((a, b) -> Long.compare(b.serial(), a.serial()))
            .limit(ENTRIES)
            .toList();
    for (IncidentVersion version : newest) {
      Incident incident = version.incident();
      Statement said = Statement.of(incident, CapitalZone.orUtc(incident.entity()), Locale.ENGLISH);
      String mark = banner.isEmpty() ? "" : "[" + banner + "] ";
      entries.add(
          new Entry(
              base + Addresses.incident(incident),
              base + Addresses.version(incident, version.version()),
              mark + said.headline(),
              mark + said.text(),
              version));
    }
    return entries;
  }

  private String base(Context context) {
    return address != null ? address.toString() : context.scheme() + "://" + context.host();
  }

  /** What tells the feed of one entity from that of all. */
  private static String query(Context context) {
    String entity = context.queryParam("entity");
    return entity == null ? "" : "?entity=" + URLEncoder.encode(entity, StandardCharsets.UTF_8);
  }

  private void json(Context context) {
    Map<String, Object> feed = new LinkedHashMap<>();
    feed.put("version", "https://jsonfeed.org/version/1.1");
    feed.put("title", name);
    feed.put("home_page_url", base(context) + "/");
    feed.put("feed_url", base(context) + "/feed.json" + query(context));
    feed.put("language", "en");
    List<Map<String, Object>> items = new ArrayList<>();
    for (Entry entry : entries(context)) {
      Map<String, Object> item = new LinkedHashMap<>();
      item.put("id", entry.id());
      item.put("url", entry.page());
      item.put("title", entry.title());
      item.put("content_text", entry.text());
      item.put("date_published", entry.version().incident().onset().toString());
      item.put("date_modified", entry.version().published().toString());
      item.put("tags", List.of(entry.version().incident().status().word()));
      items.add(item);
    }
    feed.put("items", items);
    context.contentType("application/feed+json");
    context.result(JSON.writeValueAsBytes(feed));
  }

  private void atom(Context context) {
    StringWriter text = new StringWriter();
    try {
      XMLStreamWriter xml = XMLOutputFactory.newFactory().createXMLStreamWriter(text);
      xml.writeStartDocument("UTF-8", "1.0");
      xml.writeStartElement("feed");
      xml.writeDefaultNamespace(ATOM);
      List<Entry> entries = entries(context);
      element(xml, "id", base(context) + "/" + query(context));
      element(xml, "title", name);
      link(xml, "self", base(context) + "/feed.atom" + query(context));
      link(xml, "alternate", base(context) + "/");
      Instant updated =
          entries.stream()
              .map(entry -> entry.version().published())
              .max(Instant::compareTo)
              .orElse(Instant.EPOCH);
      element(xml, "updated", updated.toString());
      xml.writeStartElement("author");
      element(xml, "name", name);
      xml.writeEndElement();
      for (Entry entry : entries) {
        write(xml, entry);
      }
      xml.writeEndElement();
      xml.writeEndDocument();
    } catch (XMLStreamException e) {
      throw new IllegalStateException("writing to a text does not fail", e);
    }
    context.contentType("application/atom+xml");
    context.result(text.toString().getBytes(StandardCharsets.UTF_8));
  }

  private static void write(XMLStreamWriter xml, Entry entry) throws XMLStreamException {
    xml.writeStartElement("entry");
    element(xml, "id", entry.id());
    element(xml, "title", entry.title());
    link(xml, "alternate", entry.page());
    element(xml, "published", entry.version().incident().onset().toString());
    element(xml, "updated", entry.version().published().toString());
    xml.writeEmptyElement("category");
    xml.writeAttribute("term", entry.version().incident().status().word());
    element(xml, "summary", entry.text());
    xml.writeEndElement();
  }

  private static void element(XMLStreamWriter xml, String name, String text)
      throws XMLStreamException {
    xml.writeStartElement(name);
    xml.writeCharacters(
        text.replaceAll("[\\x00-\\x08\\x0B\\x0C\\x0E-\\x1F\\uFFFE\\uFFFF]", "\uFFFD"));
    xml.writeEndElement();
  }

  private static void link(XMLStreamWriter xml, String relation, String address)
      throws XMLStreamException {
    xml.writeEmptyElement("link");
    xml.writeAttribute("rel", relation);
    xml.writeAttribute("href", address);
  }
}
