package dimout.app.claim.report;

import dimout.app.claim.model.CheckedArticle;
import dimout.app.claim.model.CheckedClaim;
import dimout.app.claim.model.Claim;
import dimout.app.claim.model.Interval;
import dimout.app.claim.model.Measured;
import dimout.app.claim.model.Unit;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** A checked article as {@code dimout/check/1}, key by key in the order of the contract. */
public final class CheckJson {
  private static final JsonNodeFactory NODES = JsonNodeFactory.instance;
  private static final JsonMapper MAPPER = JsonMapper.builder().build();

  private CheckJson() {}

  /** The document, indented, with a line end at the end. */
  public static String of(CheckedArticle article) {
    ObjectNode root = NODES.objectNode();
    root.put("schema", "dimout/check/1");
    root.put(
        "published", article.published() == null ? null : article.published().date().toString());
    root.put("language", article.language());
    root.put("held_against", article.source().isEmpty() ? null : article.source());
    ArrayNode claims = root.putArray("claims");
    article.claims().forEach(checked -> claims.add(claim(checked)));
    return MAPPER.writerWithDefaultPrettyPrinter().writeValueAsString(root).replace("\r\n", "\n")
        + "\n";
  }

  private static ObjectNode claim(CheckedClaim checked) {
    Claim claim = checked.claim();
    ObjectNode node = NODES.objectNode();
    node.put("text", claim.text());
    node.put("start", claim.start());
    node.put("end", claim.end());
    node.put("place", claim.place());
    node.put("predicate", claim.predicate().word());
    node.put("comparator", claim.comparator().word());
    value(node, claim);
    node.put("unit", claim.unit() == null ? null : claim.unit().word());
    node.put("metric", claim.metric() == null ? null : claim.metric().word());
    node.put("attribution", claim.attribution());
    node.put("as_of", interval(claim.asOf()));
    ArrayNode scope = node.putArray("scope");
    claim.scope().stream().filter(name -> !name.startsWith(Claim.ORDINAL)).forEach(scope::add);
    node.put("verdict", checked.verdict().word());
    node.set("measured", measured(checked.measured()));
    node.put("explanation", checked.explanation());
    return node;
  }

  /** A number without needless zeros; of onsets and restorations the time their words begin at. */
  private static void value(ObjectNode node, Claim claim) {
    Double value = claim.value();
    Interval span = claim.span();
    if (claim.unit() == Unit.TIME) {
      node.put("value", span == null ? null : span.from().toString());
    } else {
      node.set("value", value == null ? NODES.nullNode() : number(value, 3));
    }
  }

  private static @Nullable String interval(@Nullable Interval interval) {
    return interval == null ? null : interval.toString();
  }

  private static ObjectNode measured(Measured measured) {
    ObjectNode node = NODES.objectNode();
    put(node, "gross_hours", measured.grossHours(), 2);
    put(node, "net_hours", measured.netHours(), 2);
    put(node, "longest_hours", measured.longestHours(), 2);
    put(node, "percent_of_usual", measured.percentOfUsual(), 1);
    put(node, "low", measured.low(), 1);
    put(node, "high", measured.high(), 1);
    node.put("signal", measured.signal());
    Instant restored = measured.restoredSince();
    node.put("restored_since", restored == null ? null : restored.toString());
    return node;
  }

  private static void put(ObjectNode node, String name, @Nullable Double value, int decimals) {
    if (value == null) {
      node.putNull(name);
    } else {
      node.set(
          name,
          NODES.numberNode(BigDecimal.valueOf(value).setScale(decimals, RoundingMode.HALF_UP)));
    }
  }

  static JsonNode number(double value, int decimals) {
    BigDecimal rounded =
        BigDecimal.valueOf(value).setScale(decimals, RoundingMode.HALF_UP).stripTrailingZeros();
    return NODES.numberNode(rounded.scale() < 0 ? rounded.setScale(0) : rounded);
  }
}
