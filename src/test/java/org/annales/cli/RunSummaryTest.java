package org.annales.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.annales.output.WrittenTable;
import org.annales.table.Table;
import org.junit.jupiter.api.Test;

class RunSummaryTest {
  private static final WrittenTable NGRAMS =
      new WrittenTable(
          Table.of("ngrams", Table.Group.MAIN, "N-grams", List.of(), List.of()),
          1234567,
          "",
          1.5,
          Map.of(),
          Map.of("rows", 3L),
          Map.of());

  @Test
  void aRunEndsWithWhatItReadWhatItWroteAndWhere() {
    RunSummary summary =
        new RunSummary(
            3,
            1_450_000,
            0,
            List.of(NGRAMS),
            List.of(),
            problems(0, 0, 0),
            List.of(),
            List.of("Sections: 2 chapters", "Persons: Ann 3"),
            true,
            out());

    assertThat(summary.text(4.25, false).lines())
        .containsExactly(
            "Read 3 files, 1.5 MB, in 4.3 s.",
            "Sections: 2 chapters",
            "Persons: Ann 3",
            "Left out as rare: 3 rows of ngrams (min_count).",
            "Problems: 0 errors, 0 warnings, 0 notes.",
            "Report: /results/out/report.html",
            "Results: /results/out (1 table, listed in manifest.json)");
    assertThat(summary.text(4.25, true).lines())
        .containsSequence("Main tables:", "  ngrams            1,234,567 rows");
  }

  @Test
  void filesThatWereSetAsideAreToldAndWhereTheReasonsStand() {
    RunSummary summary =
        new RunSummary(
            3,
            0,
            2,
            List.of(),
            List.of(),
            problems(2, 1, 1000),
            List.of("error a.txt: the file is empty", "error b.txt: it is a pipe"),
            List.of(),
            false,
            out());

    assertThat(summary.text(1, false).lines())
        .contains("Read 1 file of 3, 0.0 kB, in 1.0 s.")
        .containsSequence(
            "Problems: 2 errors, 1 warning, 1,000 notes; set aside: 2 files.",
            "  error a.txt: the file is empty",
            "  error b.txt: it is a pipe",
            "The table problems lists them with remedies.");
    assertThat(summary.text(1, false).lines())
        .contains(
            "Problems: 2 errors, 1 warning, 1,000 notes; set aside: 2 files.",
            "The table problems lists them with remedies.");
  }

  private static Path out() {
    return Path.of("/results/out");
  }

  private static Map<String, Long> problems(long errors, long warnings, long notes) {
    return Map.of("error", errors, "warning", warnings, "note", notes);
  }
}
