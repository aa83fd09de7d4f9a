package dimout.app.cli;

import java.io.File;
import java.util.List;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import me.tongfei.progressbar.ProgressBarStyle;
import org.jspecify.annotations.Nullable;

/**
 * A progress bar on standard error, where that is a terminal; else nothing.
 *
 * <p>Java cannot tell whether standard error is one: {@code ./dimout} says so by the property
 * {@code dimout.terminals}, which holds {@code err} and {@code out} for those of the two that are.
 */
final class Progress implements AutoCloseable {
  private static final String TERMINALS = System.getProperty("dimout.terminals", "");

  /** To the line's beginning, and nothing behind it (ECMA-48: EL); the bar draws itself anew. */
  private static final String CLEAR_LINE = "\r\033[K";

  private final @Nullable ProgressBar bar;

  private Progress(@Nullable ProgressBar bar) {
    this.bar = bar;
  }

  /** No bar, whatever there is. */
  static Progress none() {
    return new Progress(null);
  }

  static Progress of(String task, long steps) {
    return new Progress(
        TERMINALS.contains("err")
            ? new ProgressBarBuilder()
                .setTaskName(task)
                .setInitialMax(steps)
                .setStyle(ProgressBarStyle.ASCII)
                .clearDisplayOnFinish()
                .build()
            : null);
  }

  /** In bytes of these files; what has no length, such as standard input, counts as empty. */
  static Progress over(String task, List<String> files) {
    return of(task, files.stream().mapToLong(file -> new File(file).length()).sum());
  }

  /** As {@link #over}, for what writes to standard output meanwhile: no bar among its lines. */
  static Progress besideOutput(String task, List<String> files) {
    return TERMINALS.contains("out") ? none() : over(task, files);
  }

  /** As {@link #of}, for what writes to standard output meanwhile. */
  static Progress besideOutput(String task, long steps) {
    return TERMINALS.contains("out") ? none() : of(task, steps);
  }

  /** A line on standard error, with or without a bar there. */
  void aside(String line) {
    System.err.println(bar == null ? line : CLEAR_LINE + line);
  }

  void step() {
    if (bar != null) {
      bar.step();
    }
  }

  /** So many steps are done in all. */
  void stepTo(long steps) {
    if (bar != null) {
      bar.stepTo(steps);
    }
  }

  @Override
  public void close() {
    if (bar != null) {
      bar.close();
    }
  }
}
