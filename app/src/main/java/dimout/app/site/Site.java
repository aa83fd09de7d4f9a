package dimout.app.site;

import dimout.app.chart.Chart;
import dimout.app.chart.SvgChart;
import dimout.model.Entity;
import dimout.pipeline.Catalog;
import dimout.publish.Addresses;
import dimout.store.IncidentVersion;
import dimout.store.SeriesHead;
import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;
import io.javalin.config.RoutesConfig;
import io.javalin.http.BadRequestResponse;
import io.javalin.http.ContentTooLargeResponse;
import io.javalin.http.Context;
import io.javalin.http.NotFoundResponse;
import java.io.IOException;
import java.io.InputStream;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** The pages, and the pictures in them. */
public final class Site {
  private static final int LONGEST_ARTICLE = 200_000;
  private static final int LONGEST_DATE = 40;
  private static final int WIDE = 960;
  private static final int NARROW = 420;
  private static final Map<String, String> ASSETS =
      Map.of(
          "site.css",
          "text/css; charset=utf-8",
          "site.js",
          "text/javascript; charset=utf-8",
          "icon.svg",
          "image/svg+xml");

  private final TemplateEngine pages =
      TemplateEngine.createPrecompiled(
          null, ContentType.Html, Site.class.getClassLoader(), "dimout.app.site");
  private final SiteParts parts;
  private final Curves curves;

  public Site(SiteParts parts) {
    this.parts = parts;
    this.curves = new Curves(parts);
  }

  /** Adds its addresses. */
  public void register(RoutesConfig routes) {
    routes.get("/", context -> show(context, "now.jte", this::now));
    routes.get("/incident/{slug}", context -> incident(context, "incident.jte"));
    routes.get("/incident/{slug}/v/{version}", context -> incident(context, "incident.jte"));
    routes.get("/embed/incident/{slug}", context -> incident(context, "embed.jte"));
    for (String base : List.of("/incident/{slug}", "/incident/{slug}/v/{version}")) {
      routes.get(base + "/chart.svg", this::incidentChart);
      routes.get(base + "/networks.svg", this::incidentNetworks);
      routes.get(base + "/cite.bib", context -> cite(context, true));
      routes.get(base + "/cite.ris", context -> cite(context, false));
      routes.get(base + "/card.png", this::card);
    }
    routes.get(
        "/map.svg", context -> svg(context, WorldMap.draw(curves.leading(), words(context))));
    routes.get("/oembed", this::oembed);
    routes.get("/entity/{type}/{code}", context -> show(context, "entity.jte", this::entity));
    routes.get("/entity/{type}/{code}/chart.svg", this::entityChart);
    routes.get("/entity/{type}/{code}/networks.svg", this::entityNetworks);
    routes.get("/methods", context -> show(context, "methods.jte", this::methods));
    routes.get("/sources", context -> show(context, "sources.jte", this::sources));
    if (!parts.scorecard().isEmpty()) {
      routes.get("/scorecard", context -> show(context, "scorecard.jte", this::scorecard));
    }
    routes.get("/check", context -> show(context, "check.jte", any -> check(context, "", "", "")));
    routes.post("/check", this::checked);
    routes.get("/assets/{name}", Site::asset);
  }

  // --- pages

  private Object now(Context context) {
    Words words = words(context);
    NowPage page =
        NowPage.of(
            frame(context, words.say("site.nav."), words.say("site.lead"), ""), parts, curves);
    return page.with(frame(context, page.headline(), page.headline(), ""));
  }

  private void incident(Context context, String template) {
    IncidentVersion shown = shown(context);
    show(
        context,
        template,
        any -> {
          var statement = words(context).statement(shown.incident());
          String card = Addresses.version(shown.incident(), shown.version()) + "/card.png";
          Frame frame = frame(context, statement.headline(), statement.text(), card);
          return IncidentPage.of(frame, parts, curves, versions(context), shown);
        });
  }

  private Object entity(Context context) {
    String entity = entityName(context);
    String name = words(context).entity(entity);
    return EntityPage.of(
        frame(context, name, name, ""), parts, curves, entity, range(context, entity));
  }

  private Object methods(Context context) {
    Words words = words(context);
    String lead = words.say("site.lead.methods");
    Frame frame = frame(context, words.say("site.nav.methods"), lead, "");
    return new CataloguePage(frame, lead, Catalog.methods(), parts.version());
  }

  private Object sources(Context context) {
    Words words = words(context);
    String lead = words.say("site.lead.sources");
    return new SourcesPage(
        frame(context, words.say("site.nav.sources"), lead, ""),
        lead,
        SourcesPage.rows(parts.sources().get(), words),
        Catalog.signals(),
        parts.version());
  }

  private Object scorecard(Context context) {
    Words words = words(context);
    String title = words.say("site.nav.scorecard");
    String lead = words.say("site.lead.scorecard");
    return new ScorecardPage(
        frame(context, title, lead, ""), lead, MarkdownPart.read(parts.scorecard()));
  }

  private CheckPage check(Context context, String published, String result, String error) {
    Words words = words(context);
    String lead = words.say("site.lead.check");
    return new CheckPage(
        frame(context, words.say("site.nav.check"), lead, ""), lead, published, result, error);
  }

  /** Neither kept nor logged: it is gone with the answer. */
  private void checked(Context context) {
    String article = Objects.requireNonNullElse(context.formParam("text"), "");
    String published = Objects.requireNonNullElse(context.formParam("published"), "").strip();
    if (article.length() > LONGEST_ARTICLE) {
      throw new ContentTooLargeResponse("an article has at most " + LONGEST_ARTICLE + " letters");
    }
    if (published.length() > LONGEST_DATE) {
      throw new BadRequestResponse("published is a date such as 2022-01-08");
    }
    CheckPage page;
    try {
      String result = article.isBlank() ? "" : parts.desk().check(article, published);
      page = check(context, published, result, "");
    } catch (IllegalArgumentException e) {
      page = check(context, published, "", String.valueOf(e.getMessage()));
      context.status(400);
    }
    CheckPage answer = page;
    show(context, "check.jte", any -> answer);
  }

  private void show(Context context, String template, Function<Context, Object> page) {
    boolean embedded = context.path().startsWith("/embed/");
    Object model = page.apply(context);
    StringOutput out = new StringOutput(16 << 10);
    pages.render(template, model, out);
    context.header("Content-Security-Policy", Policy.page(out.toString(), embedded));
    if (embedded) {
      context.header("Cross-Origin-Opener-Policy", "unsafe-none");
    }
    context.header("Content-Language", words(context).language().code());
    context.html(out.toString());
  }

  private Frame frame(Context context, String title, String description, String card) {
    return new Frame(
        parts.settings().name(),
        parts.banner(words(context)),
        origin(context),
        context.path(),
        words(context),
        Language.of(context.queryParam("lang")) != null,
        title,
        description,
        card,
        !parts.scorecard().isEmpty());
  }

  private String origin(Context context) {
    return parts.origin().isEmpty()
        ? context.scheme() + "://" + Objects.requireNonNullElse(context.host(), "localhost")
        : parts.origin();
  }

  private Words words(Context context) {
    Language chosen = Language.of(context.queryParam("lang"));
    Language language =
        chosen == null ? Language.accepted(context.header("Accept-Language")) : chosen;
    return new Words(language, parts.places().names());
  }

  // --- pictures

  private void incidentChart(Context context) {
    Chart chart = curves.incident(shown(context).incident(), words(context));
    svg(
        context,
        SvgChart.draw(context.queryParam("bare") == null ? chart : bare(chart), width(context)));
  }

  private static Chart bare(Chart chart) {
    return new Chart(
        "",
        "",
        chart.zone(),
        chart.city(),
        chart.locale(),
        chart.from(),
        chart.until(),
        chart.spells(),
        chart.lines());
  }

  private void incidentNetworks(Context context) {
    var incident = shown(context).incident();
    svg(
        context,
        curves
            .beneath(incident.entity(), curves.around(incident), words(context))
            .draw(width(context)));
  }

  private void entityChart(Context context) {
    String entity = entityName(context);
    Curves.Span span = range(context, entity).span();
    Chart chart = curves.entity(entity, span, words(context));
    svg(
        context,
        SvgChart.draw(context.queryParam("bare") == null ? chart : bare(chart), width(context)));
  }

  private void entityNetworks(Context context) {
    String entity = entityName(context);
    Curves.Span span = range(context, entity).span();
    svg(context, curves.beneath(entity, span, words(context)).draw(width(context)));
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

  private void card(Context context) {
    var incident = shown(context).incident();
    Words words = words(context);
    context.header("Cross-Origin-Resource-Policy", "cross-origin");
    context.contentType("image/png");
    context.result(
        Card.png(
            curves.incident(incident, words),
            parts.settings().name(),
            parts.banner(words),
            words.language().direction().equals("rtl")));
  }

  // --- what others take

  private void cite(Context context, boolean bibtex) {
    IncidentVersion shown = shown(context);
    var statement = words(context).statement(shown.incident());
    Citation citation = Citation.of(frame(context, statement.headline(), "", ""), shown, statement);
    String name = Addresses.slug(shown.incident().id()) + "-v" + shown.version();
    context.header(
        "Content-Disposition", "attachment; filename=\"" + name + (bibtex ? ".bib\"" : ".ris\""));
    context
        .contentType(
            bibtex
                ? "application/x-bibtex; charset=utf-8"
                : "application/x-research-info-systems; charset=utf-8")
        .result(bibtex ? citation.bibtex() : citation.ris());
  }

  private void oembed(Context context) {
    String format = context.queryParam("format");
    if (format != null && !format.equals("json")) {
      context.status(501).result("only json\n");
      return;
    }
    Embed embed = Embed.of(context.queryParam("url"), origin(context));
    IncidentVersion version = embed == null ? null : newest(embed.slug());
    if (embed == null || version == null) {
      throw new NotFoundResponse("url must be the address of an incident of this site");
    }
    context.header("Access-Control-Allow-Origin", "*");
    context
        .contentType("application/json")
        .result(
            embed.json(
                words(context).statement(version.incident()).headline(), parts.settings().name()));
  }

  private static void asset(Context context) {
    String name = context.pathParam("name");
    String type = ASSETS.get(name);
    if (type == null) {
      throw new NotFoundResponse("no such file");
    }
    try (@Nullable InputStream in = Site.class.getResourceAsStream(name)) {
      context.contentType(type).result(Objects.requireNonNull(in, name).readAllBytes());
    } catch (IOException e) {
      throw new IllegalStateException("the program's own file cannot be read: " + name, e);
    }
  }

  // --- what an address names

  private List<IncidentVersion> versions(Context context) {
    String slug = context.pathParam("slug");
    IncidentVersion newest = newest(slug);
    if (newest == null) {
      throw new NotFoundResponse("no such incident");
    }
    return parts.incidents().versions(newest.incident().id());
  }

  private @Nullable IncidentVersion newest(String slug) {
    return parts.incidents().newest().stream()
        .filter(each -> Addresses.slug(each.incident().id()).equals(slug))
        .findFirst()
        .orElse(null);
  }

  private IncidentVersion shown(Context context) {
    List<IncidentVersion> versions = versions(context);
    String wanted = context.pathParamMap().get("version");
    return wanted == null
        ? versions.getLast()
        : versions.stream()
            .filter(each -> Integer.toString(each.version()).equals(wanted))
            .findFirst()
            .orElseThrow(() -> new NotFoundResponse("no such version of this incident"));
  }

  private String entityName(Context context) {
    String text = context.pathParam("type") + "/" + context.pathParam("code");
    try {
      String entity = Entity.parse(text).toString();
      if (curves.heads(entity).isEmpty()) {
        throw new NotFoundResponse("nothing is known of this entity");
      }
      return entity;
    } catch (IllegalArgumentException e) {
      throw new BadRequestResponse(String.valueOf(e.getMessage()));
    }
  }

  private Ranges range(Context context, String entity) {
    long last = Long.MIN_VALUE;
    for (SeriesHead head : curves.heads(entity)) {
      last = Math.max(last, head.last() + Math.max(head.stepSeconds(), 0));
    }
    return Ranges.of(
        context.queryParam("from"), context.queryParam("until"), Instant.ofEpochSecond(last));
  }
}
