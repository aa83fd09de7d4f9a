package dimout.app.chart;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Names beside the ends of their lines, moved apart where lines end at one height. */
final class DirectLabels {
  private static final double SIZE = 13;
  private static final double LINE = 16;
  private static final double LEADER = 14;

  private record Label(List<String> lines, String style, double end) {
    double height() {
      return lines.size() * LINE;
    }
  }

  private final Svg svg;
  private final Frame frame;
  private final double room;
  private final List<Label> labels = new ArrayList<>();

  /**
   * Labels to the right of a plot.
   *
   * @param room for them, in pixels
   */
  DirectLabels(Svg svg, Frame frame, double room) {
    this.svg = svg;
    this.frame = frame;
    this.room = room - LEADER - 4;
  }

  /**
   * Adds a line's name.
   *
   * @param end its last height in the plot
   */
  void add(String name, String style, double end) {
    labels.add(new Label(broken(name), style, end));
  }

  /** In two lines at most, the second in brackets where the name has some. */
  private List<String> broken(String name) {
    int bracket = name.lastIndexOf(" (");
    if (bracket < 0 || TextWidth.of(name, SIZE) <= room) {
      return List.of(name);
    }
    return List.of(name.substring(0, bracket), name.substring(bracket + 1));
  }

  void draw() {
    labels.sort(Comparator.comparingDouble(Label::end));
    double all = labels.stream().mapToDouble(Label::height).sum();
    double free = frame.top();
    double lowest = frame.bottom() + LINE / 2 - all;
    for (Label label : labels) {
      double top = Math.clamp(label.end() - label.height() / 2, free, Math.max(free, lowest));
      draw(label, top);
      free = top + label.height();
      lowest += label.height();
    }
  }

  private void draw(Label label, double top) {
    double middle = top + label.height() / 2;
    double x = frame.right();
    svg.line(x + 1, label.end(), x + LEADER - 3, middle, "leader " + label.style());
    double y = top + LINE - 4;
    for (String line : label.lines()) {
      svg.cut(x + LEADER, y, line, SIZE, room, "name " + label.style());
      y += LINE;
    }
  }
}
