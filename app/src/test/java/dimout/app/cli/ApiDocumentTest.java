package dimout.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The API's description (OpenAPI), held against what is really answered. */
@Timeout(120)
class ApiDocumentTest extends Observed {
  private static final String QUERY = "?entity=country/KZ&signal=probing-x&from=1638000000";

  @Test
  void everyDocumentedAddressAnswersAsDocumented() throws IOException, InterruptedException {
    push("all", weeks());
    await("/api/v1/incidents", "/0/entity", "country/KZ");
    JsonNode document = json("/api/v1/openapi.json");
    assertThat(document.get("openapi").asString()).isEqualTo("3.1.0");
    int checked = 0;
    for (String path : document.get("paths").propertyNames()) {
      JsonNode schema =
          document
              .get("paths")
              .get(path)
              .path("get")
              .at("/responses/200/content/application~1json/schema");
      if (!schema.isMissingNode()) {
        assertShape(document, schema, filled(path) + QUERY);
        assertShape(document, schema, filled(path) + QUERY + "&max_points=20");
        checked++;
      }
    }
    assertThat(checked).isGreaterThan(9);
  }

  private static String filled(String path) {
    return path.replace("{type}", "country")
        .replace("{code}", "KZ")
        .replace("{slug}", "country-kz-20220105t1000z")
        .replace("{version}", "1");
  }

  private static Schema schema(JsonNode document, JsonNode schema) {
    String whole =
        "{\"$defs\":" + document.at("/components/schemas") + ",\"allOf\":[" + schema + "]}";
    return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
        .getSchema(whole.replace("#/components/schemas/", "#/$defs/"));
  }

  private void assertShape(JsonNode document, JsonNode schema, String path)
      throws IOException, InterruptedException {
    Schema shape = schema(document, schema);
    JsonNode answer = json(path);
    assertThat(answer.isEmpty()).as(path).isEqualTo(path.contains("webhooks/dead"));
    assertThat(shape.validate(answer)).as(path).isEmpty();
  }

  @Test
  void everyAnswerIsOfADocumentedType() throws IOException, InterruptedException {
    push("all", weeks());
    await("/api/v1/incidents", "/0/entity", "country/KZ");
    JsonNode paths = json("/api/v1/openapi.json").get("paths");
    for (String path : paths.propertyNames()) {
      for (String method : paths.get(path).propertyNames()) {
        JsonNode well = paths.get(path).get(method).at("/responses/200/content");
        String type = well.propertyNames().iterator().next();
        String answered;
        if (path.endsWith("/live")) {
          answered = send("HEAD", path);
        } else if (method.equals("post")) {
          answered = push("all", HEADER).headers().firstValue("Content-Type").orElse("");
        } else {
          answered = send("GET", filled(path) + QUERY);
        }
        assertThat(answered).as(path).startsWith(type);
      }
    }
  }

  private String send(String method, String path) throws IOException, InterruptedException {
    HttpRequest request = request(path).method(method, HttpRequest.BodyPublishers.noBody()).build();
    HttpResponse<byte[]> answer = client.send(request, BodyHandlers.ofByteArray());
    assertThat(answer.statusCode()).as(path).isEqualTo(200);
    return answer.headers().firstValue("Content-Type").orElse("");
  }

  @Test
  void everyProblemIsADocumentedOne() throws IOException, InterruptedException {
    JsonNode document = json("/api/v1/openapi.json");
    JsonNode problem = document.at("/components/schemas/Problem");
    String row = HEADER + "2022-01-05T10:45:00Z,country/KZ,ping,5\n";
    Map<Integer, HttpResponse<String>> refused =
        Map.of(
            401,
            push("wrong", row),
            403,
            push("iran", row),
            413,
            push("all", "x".repeat(9 << 20)),
            422,
            push("all", row + "nonsense\n"));
    for (Map.Entry<Integer, HttpResponse<String>> each : refused.entrySet()) {
      HttpResponse<String> answer = each.getValue();
      assertThat(answer.statusCode()).as(answer.body()).isEqualTo(each.getKey());
      assertThat(answer.headers().firstValue("Content-Type").orElse(""))
          .startsWith("application/problem+json");
      assertThat(schema(document, problem).validate(JsonMapper.shared().readTree(answer.body())))
          .isEmpty();
      assertThat(
              document
                  .at("/paths/~1api~1v1~1series/post/responses/" + each.getKey())
                  .isMissingNode())
          .isFalse();
    }
  }
}
