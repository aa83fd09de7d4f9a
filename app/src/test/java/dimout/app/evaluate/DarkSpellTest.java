package dimout.app.evaluate;

import static org.assertj.core.api.Assertions.assertThat;

import dimout.app.evaluate.method.Judgement;
import dimout.app.evaluate.series.TrialSeries;
import java.util.List;
import org.junit.jupiter.api.Test;

class DarkSpellTest {
  private final TrialSeries series = Flat.with(Flat.of(3, 10), 12, 14, Double.NaN);

  @Test
  void noDataInterruptsNoSpell() {
    assertThat(spells(10, 11, 14)).containsExactly(new DarkSpell(10, 15));
  }

  @Test
  void noDataAfterTheLastDarkBinIsNotDark() {
    assertThat(spells(10, 11)).containsExactly(new DarkSpell(10, 12));
  }

  @Test
  void spellsUnderTwelveHoursApartAreOneOutage() {
    List<DarkSpell> spells = spells(20, 43, 80);
    assertThat(DarkSpell.outages(series, spells))
        .containsExactly(new DarkSpell(20, 44), new DarkSpell(80, 81));
  }

  @Test
  void twelveHoursApartAreTwoOutages() {
    assertThat(DarkSpell.outages(series, spells(20, 45))).hasSize(2);
  }

  private List<DarkSpell> spells(int... bins) {
    boolean[] dark = new boolean[series.size()];
    for (int bin : bins) {
      dark[bin] = true;
    }
    return DarkSpell.of(series, new Judgement(dark, new double[dark.length]));
  }
}
