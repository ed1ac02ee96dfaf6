package org.annales.text.outline;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.annales.text.heading.Numerals;
import org.annales.text.model.HeadingReason;
import org.annales.text.model.SectionKind;

/**
 * Finds the appendices below a heading over all of them: lines or short blocks that begin with one
 * word and A, B, C, or I, II, III, or 1, 2, 3, in order, each with text below it. The heading over
 * them is a half title if it has no text of its own.
 */
final class LabelledAppendices {
  private static final Pattern LABEL =
      Pattern.compile(
          "(\\p{L}{3,15})\\.?\\s+(?:([A-HJ-UWYZ])|([IVXL]+)|([0-9]{1,2}))(?:[.:)—–-].*)?",
          Pattern.DOTALL);

  /** Words before the numbers of pictures, tables and pages. */
  private static final Pattern OTHER =
      Pattern.compile(
          "fig|figs|figure|figura|plate|map|table|tab|tabelle|tableau|tabla|tabella|tabel|abb"
              + "|abbildung|bild|taf|tafel|karte|carte|illustration|planche|tav|tavola|lámina"
              + "|рис|рисунок|табл|таблица|page|pag|seite|стр");

  /** Most characters of an introduction above the first. */
  private static final int INTRODUCTION = 400;

  /** Least characters of an appendix. */
  private static final int LEAST = 100;

  private static final double SCORE = 0.9;

  private final List<Candidate> candidates;
  private final TextLengths lengths;

  private LabelledAppendices(List<Candidate> candidates, TextLengths lengths) {
    this.candidates = candidates;
    this.lengths = lengths;
  }

  /** Adds the appendices to the headings, which are in order. */
  static void divide(List<ChosenHeading> found, List<Candidate> candidates, TextLengths lengths) {
    ChosenHeading over =
        found.stream()
            .filter(h -> h.kind() == SectionKind.APPENDIX && h.number() == null)
            .findFirst()
            .orElse(null);
    if (over != null) {
      List<ChosenHeading> all =
          new LabelledAppendices(candidates, lengths).divided(List.copyOf(found), over);
      found.clear();
      found.addAll(all);
    }
  }

  private List<ChosenHeading> divided(List<ChosenHeading> found, ChosenHeading over) {
    int end =
        found.stream()
            .filter(h -> h.from() > over.from() && isBehind(h))
            .mapToInt(ChosenHeading::from)
            .findFirst()
            .orElse(lengths.end());
    List<Candidate> labelled = labelled(over.to(), end);
    if (labelled.size() < 2
        || lengths.between(over.to(), labelled.get(0).from()) > INTRODUCTION
        || lengths.between(labelled.get(0).to(), labelled.get(1).from()) < LEAST) {
      return found;
    }
    List<ChosenHeading> all = new ArrayList<>();
    for (ChosenHeading heading : found) {
      boolean inside = heading.from() > over.from() && heading.from() < end;
      if (!inside && !heading.equals(over)) {
        all.add(heading);
      }
    }
    boolean bare = lengths.between(over.to(), labelled.get(0).from()) == 0;
    all.add(bare ? over.as(SectionKind.FRONT) : over);
    for (Candidate candidate : labelled) {
      all.add(
          new ChosenHeading(
              candidate,
              SectionKind.APPENDIX,
              null,
              candidate.text(),
              null,
              SCORE,
              HeadingReason.NAMED_PART));
    }
    all.sort(Comparator.comparingInt(ChosenHeading::from));
    return all;
  }

  /**
   * Whether a heading is behind the appendices, such as an index, or a chapter of the next volume.
   * Notes named NOTE C are appendices, and so may be chapters without numbers.
   */
  private static boolean isBehind(ChosenHeading heading) {
    return !isLabelled(heading)
        && (heading.number() != null || heading.kind() != SectionKind.CHAPTER);
  }

  private static boolean isLabelled(ChosenHeading heading) {
    return !isOther(heading.candidate())
        && (LABEL.matcher(heading.candidate().text()).matches()
            || (heading.title() != null && LABEL.matcher(heading.title()).matches()));
  }

  /** Whether words name a chapter or part, which notes or references may name again. */
  private static boolean isOther(Candidate candidate) {
    return candidate.heading().word() && candidate.heading().kind() != SectionKind.APPENDIX;
  }

  private List<Candidate> labelled(int from, int to) {
    List<Candidate> labelled = new ArrayList<>();
    String word = null;
    for (Candidate candidate : candidates) {
      if (candidate.from() < from || candidate.from() >= to || candidate.blankBefore() == 0) {
        continue;
      }
      Matcher label = LABEL.matcher(candidate.text());
      if (!label.matches() || candidate.blankAfter() == 0 || isOther(candidate)) {
        continue;
      }
      String own = label.group(1).toLowerCase(Locale.ROOT);
      boolean next =
          number(label) == labelled.size() + 1
              && (word == null ? !OTHER.matcher(own).matches() : own.equals(word));
      if (next) {
        labelled.add(candidate);
        word = own;
      }
    }
    return labelled;
  }

  private static int number(Matcher label) {
    if (label.group(2) != null) {
      return label.group(2).charAt(0) - 'A' + 1;
    }
    OptionalInt number = Numerals.parse(label.group(3) == null ? label.group(4) : label.group(3));
    return number.orElse(0);
  }
}
