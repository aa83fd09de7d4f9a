package dimout.app.site;

import dimout.app.chart.Card;
import dimout.app.chart.Chart;
import dimout.app.chart.ChartJson;
import dimout.app.chart.SvgChart;
import dimout.app.chart.ValueStrips;
import dimout.store.IncidentVersion;
import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.javalin.http.ServiceUnavailableResponse;
import java.util.List;
import java.util.function.Function;

/**
 * The pictures in the pages, drawn here so that they are seen without scripts; and the same as
 * data, for the modules that let a reader look closer.
 */
final class Pictures {
  private static final int WIDE = 960;
  private static final int NARROW = 360;
  private static final String ENTITY = "/entity/{type}/{code}";

  private final SiteParts parts;
  private final Asked asked;
  private final Curves curves;

  Pictures(SiteParts parts, Asked asked, Curves curves) {
    this.parts = parts;
    this.asked = asked;
    this.curves = curves;
  }

  /** Adds their addresses. */
  void register(RoutesConfig routes) {
    for (String base : List.of("/incident/{slug}", "/incident/{slug}/v/{version}")) {
      chart(routes, base, this::incident);
      routes.get(base + "/networks.svg", this::incidentNetworks);
      routes.get(base + "/card.png", this::card);
    }
    chart(routes, ENTITY, this::entity);
    routes.get(ENTITY + "/networks.svg", this::entityNetworks);
    routes.get(
        "/map.svg", context -> svg(context, WorldMap.draw(curves.leading(), asked.words(context))));
    routes.get(
        "/map.json",
        context -> json(context, WorldMap.data(curves.leading(), asked.words(context))));
  }

  private static void chart(RoutesConfig routes, String base, Function<Context, Chart> made) {
    routes.get(base + "/chart.svg", context -> svg(context, drawn(context, made.apply(context))));
    routes.get(
        base + "/chart.json", context -> json(context, ChartJson.write(made.apply(context))));
  }

  private static String drawn(Context context, Chart chart) {
    if (context.queryParam("values") != null) {
      return ValueStrips.draw(chart, width(context));
    }
    return SvgChart.draw(context.queryParam("bare") == null ? chart : chart.bare(), width(context));
  }

  private Chart incident(Context context) {
    IncidentVersion shown = asked.shown(context);
    Words words = asked.words(context);
    Curves.Span span = asked.span(context, shown);
    return curves
        .incident(shown.incident(), span, words)
        .with(
            curves.parts(shown.incident().entity(), span, words),
            Facts.marks(parts.facts(), shown.incident()));
  }

  private Chart entity(Context context) {
    String entity = asked.entity(context);
    return curves.entity(entity, asked.range(context, entity).span(), asked.words(context));
  }

  private void incidentNetworks(Context context) {
    IncidentVersion shown = asked.shown(context);
    svg(
        context,
        curves
            .beneath(shown.incident().entity(), asked.span(context, shown), asked.words(context))
            .draw(width(context)));
  }

  private void entityNetworks(Context context) {
    String entity = asked.entity(context);
    svg(
        context,
        curves
            .beneath(entity, asked.range(context, entity).span(), asked.words(context))
            .draw(width(context)));
  }

  private static int width(Context context) {
    return "narrow".equals(context.queryParam("size")) ? NARROW : WIDE;
  }

  /** An SVG brings its own style, and may be shown anywhere. */
  private static void svg(Context context, String text) {
    context.header("Content-Security-Policy", Policy.picture(text));
    context.header("Access-Control-Allow-Origin", "*");
    context.header("Cross-Origin-Resource-Policy", "cross-origin");
    context.contentType("image/svg+xml").result(text);
  }

  private static void json(Context context, String text) {
    context.contentType("application/json").result(text);
  }

  private void card(Context context) {
    if (!Card.isPossible()) {
      throw new ServiceUnavailableResponse(
          "this machine has no fonts for all languages: install fontconfig and fonts-noto-core");
    }
    IncidentVersion shown = asked.shown(context);
    Words words = asked.words(context);
    Chart chart = curves.incident(shown.incident(), curves.around(shown.incident()), words);
    context.header("Cross-Origin-Resource-Policy", "cross-origin");
    context.contentType("image/png");
    context.result(Card.png(chart, parts.settings().name(), parts.banner(words)));
  }
}
