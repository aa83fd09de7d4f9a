package dimout.app.site;

import dimout.pipeline.Catalog;
import dimout.publish.Addresses;
import dimout.store.IncidentVersion;
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
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** The pages. */
public final class Site {
  private static final int LONGEST_ARTICLE = 200_000;
  private static final int LONGEST_DATE = 40;
  private static final String CSS = "text/css; charset=utf-8";
  private static final String SCRIPT = "text/javascript; charset=utf-8";
  private static final Map<String, String> ASSETS =
      Map.of(
          "site.css",
          CSS,
          "chart.css",
          CSS,
          "site.js",
          SCRIPT,
          "chart.js",
          SCRIPT,
          "map.js",
          SCRIPT,
          "icon.svg",
          "image/svg+xml",
          "countries.json",
          "application/json");

  private final TemplateEngine pages =
      TemplateEngine.createPrecompiled(
          null, ContentType.Html, Site.class.getClassLoader(), "dimout.app.site");
  private final SiteParts parts;
  private final Curves curves;
  private final Asked asked;

  public Site(SiteParts parts) {
    this.parts = parts;
    this.curves = new Curves(parts);
    this.asked = new Asked(parts, curves);
  }

  /** Adds its addresses. */
  public void register(RoutesConfig routes) {
    routes.get("/", context -> show(context, "now.jte", this::now));
    routes.get("/incident/{slug}", context -> incident(context, "incident.jte"));
    routes.get("/incident/{slug}/v/{version}", context -> incident(context, "incident.jte"));
    routes.get("/embed/incident/{slug}", context -> incident(context, "embed.jte"));
    for (String base : List.of("/incident/{slug}", "/incident/{slug}/v/{version}")) {
      routes.get(base + "/cite.bib", context -> cite(context, true));
      routes.get(base + "/cite.ris", context -> cite(context, false));
    }
    new Pictures(parts, asked, curves).register(routes);
    routes.get("/oembed", this::oembed);
    routes.get("/entity/{type}/{code}", context -> show(context, "entity.jte", this::entity));
    routes.get("/methods", context -> show(context, "methods.jte", this::methods));
    routes.get("/sources", context -> show(context, "sources.jte", this::sources));
    if (!parts.scorecard().isEmpty()) {
      routes.get("/scorecard", context -> show(context, "scorecard.jte", this::scorecard));
      routes.get("/scorecard/{section}", context -> show(context, "scorecard.jte", this::section));
    }
    routes.get("/check", context -> show(context, "check.jte", any -> check(context, "", "", "")));
    routes.post("/check", this::checked);
    routes.get("/assets/{name}", Site::asset);
  }

  // --- pages

  private Object now(Context context) {
    Words words = asked.words(context);
    NowPage page =
        NowPage.of(
            frame(context, words.say("site.nav."), words.say("site.lead"), ""), parts, curves);
    return page.with(frame(context, page.headline(), page.headline(), ""));
  }

  private void incident(Context context, String template) {
    IncidentVersion shown = asked.shown(context);
    show(
        context,
        template,
        any -> {
          var statement = asked.words(context).statement(shown.incident());
          String card = Addresses.version(shown.incident(), shown.version()) + "/card.png";
          Frame frame = frame(context, statement.headline(), statement.text(), card);
          return IncidentPage.of(
              frame, parts, curves, asked.versions(context), shown, asked.span(context, shown));
        });
  }

  private Object entity(Context context) {
    String entity = asked.entity(context);
    String name = asked.words(context).entity(entity);
    return EntityPage.of(
        frame(context, name, name, ""), parts, curves, entity, asked.range(context, entity));
  }

  private Object methods(Context context) {
    Words words = asked.words(context);
    String lead = words.say("site.lead.methods");
    Frame frame = frame(context, words.say("site.nav.methods"), lead, "");
    return new CataloguePage(frame, lead, Catalog.methods(), parts.version());
  }

  private Object sources(Context context) {
    Words words = asked.words(context);
    String lead = words.say("site.lead.sources");
    return new SourcesPage(
        frame(context, words.say("site.nav.sources"), lead, ""),
        lead,
        SourcesPage.rows(parts.sources().get(), words),
        Catalog.signals(),
        parts.version());
  }

  private Object scorecard(Context context) {
    Words words = asked.words(context);
    String title = words.say("site.nav.scorecard");
    String lead = words.say("site.lead.scorecard");
    return ScorecardPage.of(frame(context, title, lead, ""), title, lead, parts.scorecard());
  }

  private Object section(Context context) {
    String slug = context.pathParam("section");
    if (!ScorecardPage.slugs(parts.scorecard()).contains(slug)) {
      throw new NotFoundResponse("no such section");
    }
    String title = asked.words(context).say("site.nav.scorecard");
    return ScorecardPage.section(frame(context, title, title, ""), slug, parts.scorecard());
  }

  private CheckPage check(Context context, String published, String result, String error) {
    Words words = asked.words(context);
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
      Locale reader = asked.words(context).language().locale();
      String result = article.isBlank() ? "" : parts.desk().check(article, published, reader);
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
    context.header("Content-Language", asked.words(context).language().code());
    context.html(out.toString());
  }

  private Frame frame(Context context, String title, String description, String card) {
    return new Frame(
        parts.settings().name(),
        parts.banner(asked.words(context)),
        origin(context),
        context.path(),
        asked.words(context),
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

  // --- what others take

  private void cite(Context context, boolean bibtex) {
    IncidentVersion shown = asked.shown(context);
    var statement = asked.words(context).statement(shown.incident());
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
    IncidentVersion version = embed == null ? null : asked.newest(embed.slug());
    if (embed == null || version == null) {
      throw new NotFoundResponse("url must be the address of an incident of this site");
    }
    context.header("Access-Control-Allow-Origin", "*");
    context
        .contentType("application/json")
        .result(
            embed.json(
                asked.words(context).statement(version.incident()).headline(),
                parts.settings().name()));
  }

  /** The outlines of countries come with the table of countries. */
  private static String path(String name) {
    return name.equals("countries.json") ? "/dimout/app/geo/" + name : name;
  }

  private static void asset(Context context) {
    String name = context.pathParam("name");
    String type = ASSETS.get(name);
    if (type == null) {
      throw new NotFoundResponse("no such file");
    }
    try (@Nullable InputStream in = Site.class.getResourceAsStream(path(name))) {
      context.contentType(type).result(Objects.requireNonNull(in, name).readAllBytes());
    } catch (IOException e) {
      throw new IllegalStateException("the program's own file cannot be read: " + name, e);
    }
  }
}
