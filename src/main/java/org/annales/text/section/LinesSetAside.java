package org.annales.text.section;

import java.util.ArrayList;
import java.util.List;
import org.annales.text.heading.Headings;
import org.annales.text.model.Line;
import org.annales.text.model.Markup;
import org.annales.text.model.SetAside;
import org.annales.text.model.SetAsideReason;
import org.annales.text.model.Zone;
import org.annales.text.sentence.Tokenizer;

/** Collects the lines of a section that belong to no sentence. */
final class LinesSetAside {
  private static final int SAMPLE = 120;

  private final String documentId;
  private final String sectionId;
  private final List<SetAside> rows = new ArrayList<>();

  LinesSetAside(String documentId, String sectionId) {
    this.documentId = documentId;
    this.sectionId = sectionId;
  }

  List<SetAside> rows() {
    return rows;
  }

  /** Sets lines aside, one run for consecutive lines. */
  void add(Zone zone, SetAsideReason reason, List<Line> lines) {
    List<Line> run = new ArrayList<>();
    for (Line line : lines) {
      boolean follows = !run.isEmpty() && run.get(run.size() - 1).number() + 1 == line.number();
      if (!run.isEmpty() && !follows) {
        addRun(zone, reason, run);
        run.clear();
      }
      run.add(line);
    }
    addRun(zone, reason, run);
  }

  /** Whether a line has nothing but marks of the markup. */
  private static boolean isBlank(Line line) {
    return Markup.withoutMarks(line.text()).isBlank();
  }

  private void addRun(Zone zone, SetAsideReason reason, List<Line> run) {
    int first = 0;
    int last = run.size();
    while (first < last && isBlank(run.get(first))) {
      first++;
    }
    while (last > first && isBlank(run.get(last - 1))) {
      last--;
    }
    if (first == last) {
      return;
    }
    List<Line> filled = run.subList(first, last);
    String sample = Headings.plain(filled.get(0).text());
    rows.add(
        new SetAside(
            documentId,
            sectionId,
            zone,
            reason,
            filled.get(0).number(),
            filled.get(filled.size() - 1).number(),
            filled.stream()
                .mapToLong(line -> Tokenizer.count(Markup.withoutMarks(line.text())))
                .sum(),
            sample.length() <= SAMPLE ? sample : sample.substring(0, SAMPLE),
            String.join(
                "\n", filled.stream().map(line -> Markup.withoutMarks(line.text())).toList())));
  }
}
