package dimout.app.cli;

import java.io.Console;
import java.io.File;
import java.util.List;
import java.util.Optional;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import me.tongfei.progressbar.ProgressBarStyle;
import org.jspecify.annotations.Nullable;

/** A progress bar on standard error, where that is a terminal; else nothing. */
final class Progress implements AutoCloseable {
  private final @Nullable ProgressBar bar;

  private Progress(@Nullable ProgressBar bar) {
    this.bar = bar;
  }

  static Progress of(String task, long steps) {
    return new Progress(
        Optional.ofNullable(System.console()).filter(Console::isTerminal).isPresent()
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
