package org.annales.text.outline;

import java.util.ArrayList;
import java.util.List;
import org.annales.text.model.HeadingReason;
import org.annales.text.model.SectionKind;

/**
 * Finds the letters of the alphabet that divide a reference work: single letters alone between
 * blank lines, from the first of an alphabet, in order and few left out.
 */
final class AlphabetHeadings {
  private static final int FEWEST = 3;
  private static final int MOST_LEFT_OUT = 3;
  private static final int LEAST_BODY = 100;
  private static final double SURE = 0.7;
  private static final String FIRST = "AАΑ";

  private AlphabetHeadings() {}

  /** The letters as headings; none if the text is not divided by them. */
  static List<ChosenHeading> of(List<Candidate> candidates, TextLengths lengths) {
    List<Candidate> letters = new ArrayList<>();
    for (Candidate candidate : candidates) {
      int letter = letter(candidate);
      int before = letters.isEmpty() ? 0 : letter(letters.get(letters.size() - 1));
      boolean first = letters.isEmpty() && FIRST.indexOf(letter) >= 0;
      boolean next = !letters.isEmpty() && letter > before && letter <= before + MOST_LEFT_OUT;
      if (letter > 0 && (first || next)) {
        letters.add(candidate);
      }
    }
    return letters.size() >= FEWEST && divide(letters, lengths)
        ? letters.stream()
            .map(c -> ChosenHeading.of(c, null, SURE, HeadingReason.HEADWORD).as(SectionKind.ENTRY))
            .toList()
        : List.of();
  }

  /** The single capital letter of a line, or 0. */
  private static int letter(Candidate candidate) {
    String text = candidate.text();
    boolean single =
        !text.isEmpty()
            && Character.isUpperCase(text.codePointAt(0))
            && (text.length() == 1 || text.substring(1).equals("."));
    return single && candidate.blankBefore() > 0 && !candidate.joined() ? text.codePointAt(0) : 0;
  }

  private static boolean divide(List<Candidate> letters, TextLengths lengths) {
    long before = lengths.between(0, letters.get(0).from());
    int empty = 0;
    for (int i = 0; i < letters.size(); i++) {
      int end = i + 1 < letters.size() ? letters.get(i + 1).from() : lengths.end();
      empty += lengths.between(letters.get(i).to(), end) < LEAST_BODY ? 1 : 0;
    }
    return before * 2 <= lengths.between(0, lengths.end()) && empty * 3 <= letters.size();
  }
}
