package org.annales.text.outline;

import java.util.ArrayList;
import java.util.List;
import org.annales.text.heading.Heading;
import org.annales.text.heading.Headings;
import org.annales.text.layout.Block;
import org.annales.text.model.HeadingReason;
import org.annales.text.model.SectionKind;

/**
 * Finds letters and diary entries by the lines with place or date that begin them, one after the
 * other through the text. A line in capitals or to an addressee directly above a date belongs to
 * the heading. Dates at the feet of letters begin none.
 */
final class DatedHeadings {
  private static final int FEWEST = 3;
  private static final int LEAST_BODY = 60;
  private static final int MAX_ADDRESSEE = 60;
  private static final double SURE = 0.65;

  private final List<String> lines;
  private final DateWords words;

  private DatedHeadings(List<String> lines, DateWords words) {
    this.lines = lines;
    this.words = words;
  }

  /** The headings from a line on; none if dates do not divide the text. */
  static List<ChosenHeading> of(
      List<String> lines, int from, TextLengths lengths, DateWords words) {
    List<ChosenHeading> headings = new DatedHeadings(lines, words).headings(from, lengths.end());
    return headings.size() >= FEWEST && divide(headings, from, lengths) ? headings : List.of();
  }

  private List<ChosenHeading> headings(int from, int to) {
    List<ChosenHeading> headings = new ArrayList<>();
    Block before = null;
    for (Block block : Block.of(lines, from, to)) {
      if (words.isDateLine(lines.get(block.from()))) {
        boolean addressed =
            before != null && block.blankBefore() <= before.blankBefore() && isAddressee(before);
        Block first = addressed ? before : block;
        headings.add(heading(first, block));
      }
      before = block;
    }
    return headings;
  }

  private boolean isAddressee(Block block) {
    String line = lines.get(block.from()).strip();
    boolean to = line.matches("(?:To|An|À|A|Al|Alla|К|Do|Aan|Till|Til) \\p{Lu}.*");
    boolean capitals =
        line.chars().filter(Character::isUpperCase).count() > 3
            && line.chars().noneMatch(Character::isLowerCase);
    return block.size() == 1 && line.length() <= MAX_ADDRESSEE && (to || capitals);
  }

  private ChosenHeading heading(Block first, Block dated) {
    int to = dated.from() + 1;
    String date = Headings.plain(lines.get(dated.from()));
    String text =
        first.from() == dated.from() ? date : Headings.plain(lines.get(first.from())) + " " + date;
    Heading heading = Heading.titled(SectionKind.LETTER, text);
    Candidate candidate =
        new Candidate(
            first.from(),
            to,
            first.blankBefore(),
            dated.to() == to ? 1 : 0,
            false,
            text,
            heading,
            Headings.key(text),
            false,
            HeadingStyle.of(lines.get(first.from()), text));
    return ChosenHeading.of(candidate, null, SURE, HeadingReason.DATE_LINE);
  }

  /** Whether text follows the dates, the last as well, and little precedes the first. */
  private static boolean divide(List<ChosenHeading> headings, int from, TextLengths lengths) {
    int empty = 0;
    for (int i = 0; i < headings.size(); i++) {
      int end = i + 1 < headings.size() ? headings.get(i + 1).from() : lengths.end();
      empty += lengths.between(headings.get(i).to(), end) < LEAST_BODY ? 1 : 0;
    }
    long whole = lengths.between(from, lengths.end());
    long before = lengths.between(from, headings.get(0).from());
    int last = headings.get(headings.size() - 1).to();
    return empty * 4 <= headings.size()
        && before * 3 <= whole
        && lengths.between(last, lengths.end()) >= LEAST_BODY
        && lengths.between(last, lengths.end()) * 2 <= whole;
  }
}
