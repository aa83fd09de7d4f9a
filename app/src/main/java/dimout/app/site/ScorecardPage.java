package dimout.app.site;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * How well the method does, as it was measured: all sections but those with long tables, which have
 * pages of their own so that every page stays light; or one of these.
 *
 * @param longer links to the sections that are not shown
 */
record ScorecardPage(
    Frame frame,
    String title,
    String lead,
    List<Target> targets,
    List<MarkdownPart> parts,
    List<Frame.Link> longer) {
  /**
   * What was aimed at, and what was reached.
   *
   * @param where it was missed most, in English
   */
  record Target(String what, String bar, String measured, boolean met, String where) {
    private static final int CELLS = 5;

    static Target of(Words words, List<String> row) {
      String key = "score." + slug(row.get(0)).replace('-', '_');
      return new Target(
          words.catalogued(key, row.get(0)),
          row.get(1),
          row.get(2),
          row.get(3).equals("met"),
          row.get(4));
    }
  }

  private static final String TARGETS = "Targets";
  private static final int MOST_ROWS = 24;
  private static final String PATH = "/scorecard";

  /** A heading of the second level and what follows it. */
  private record Section(List<MarkdownPart> parts) {
    String title() {
      return parts.getFirst().level() == 2 ? parts.getFirst().text() : "";
    }

    String slug() {
      return ScorecardPage.slug(title());
    }

    boolean isLong() {
      return !title().isEmpty() && parts.stream().anyMatch(p -> p.rows().size() > MOST_ROWS);
    }
  }

  private static String slug(String words) {
    String dashed = words.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "-");
    return dashed.replaceAll("^-|-$", "");
  }

  private static List<Target> targets(Words words, List<Section> sections) {
    return sections.stream()
        .filter(each -> each.title().equals(TARGETS))
        .flatMap(each -> each.parts().stream())
        .flatMap(part -> part.rows().stream().skip(1))
        .filter(row -> row.size() >= Target.CELLS)
        .map(row -> Target.of(words, row))
        .toList();
  }

  /** The page of the whole. */
  static ScorecardPage of(Frame frame, String title, String lead, String markdown) {
    List<Section> sections = sections(markdown);
    return new ScorecardPage(
        frame,
        title,
        lead,
        targets(frame.words(), sections),
        sections.stream()
            .filter(each -> !each.isLong() && !each.title().equals(TARGETS))
            .flatMap(each -> each.parts().stream())
            .toList(),
        sections.stream()
            .filter(Section::isLong)
            .map(each -> new Frame.Link(frame.at(PATH + "/" + each.slug()), each.title(), "false"))
            .toList());
  }

  /** Titles of the long sections, by the word that stands for them in an address. */
  static List<String> slugs(String markdown) {
    return sections(markdown).stream().filter(Section::isLong).map(Section::slug).toList();
  }

  /** The page of one long section. */
  static ScorecardPage section(Frame frame, String slug, String markdown) {
    Section section =
        sections(markdown).stream()
            .filter(each -> each.slug().equals(slug))
            .findFirst()
            .orElseThrow();
    return new ScorecardPage(
        frame,
        section.title(),
        "",
        List.of(),
        section.parts().subList(1, section.parts().size()),
        List.of(new Frame.Link(frame.at(PATH), frame.say("site.nav.scorecard"), "false")));
  }

  private static List<Section> sections(String markdown) {
    List<Section> sections = new ArrayList<>();
    for (MarkdownPart part : MarkdownPart.read(markdown)) {
      if (sections.isEmpty() || part.level() == 2) {
        sections.add(new Section(new ArrayList<>()));
      }
      sections.getLast().parts().add(part);
    }
    return sections;
  }
}
