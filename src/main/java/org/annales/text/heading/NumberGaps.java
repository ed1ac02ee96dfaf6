package org.annales.text.heading;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.annales.text.heading.Heading.Numbering;
import org.annales.text.heading.HeadingWords.Term;
import org.annales.text.model.SectionKind;

/**
 * Completes a series of numbered headings whose numbers have a gap.
 *
 * <p>A line that has the word of the series and another word in the number's place has the number
 * that is missing there ("Fyrste kapitlet" before the second chapter), if as many such lines as
 * numbers are missing stand there. A line that begins with the missing number has it without a stop
 * too ("4 The Weir" between "3. …" and "5. …").
 */
public final class NumberGaps {
  /** Words of a number that is not known. */
  private static final int MOST_WORDS = 3;

  private static final Pattern LOOSE =
      Pattern.compile("([0-9]{1,3}|[IVXLC]+)[ \\n]+(\\p{Lu}.*)", Pattern.DOTALL);
  private static final int MAX_TITLE = 80;

  private final List<String> texts;
  private final HeadingWords words;
  private final List<Heading> headings;

  private NumberGaps(List<String> texts, List<Heading> headings, HeadingWords words) {
    this.texts = texts;
    this.headings = new ArrayList<>(headings);
    this.words = words;
  }

  /**
   * Returns the headings with those that complete a series.
   *
   * @param texts of the headings, in order, without marks
   * @param headings as parsed one by one
   */
  public static List<Heading> filled(
      List<String> texts, List<Heading> headings, HeadingWords words) {
    NumberGaps gaps = new NumberGaps(texts, headings, words);
    gaps.fillWorded();
    gaps.fillStops();
    return gaps.headings;
  }

  private void fillWorded() {
    Set<String> names = new TreeSet<>();
    for (Heading heading : headings) {
      if (heading.word() && heading.number() != null) {
        names.add(heading.term().name());
      }
    }
    names.forEach(this::fill);
  }

  /** Fills the gaps of a series of one word from its beginning on. */
  private void fill(String name) {
    boolean wordFirst = isWordFirst(name);
    int last = 0;
    int numbered = 0;
    List<Integer> open = new ArrayList<>();
    for (int i = 0; i < headings.size(); i++) {
      Heading heading = headings.get(i);
      boolean same = heading.word() && heading.term().name().equals(name);
      if (same && heading.number() != null) {
        int gap = heading.number() - last - 1;
        if (gap > 0 && gap == open.size()) {
          for (int place : open) {
            last++;
            headings.set(place, numbered(place, name, wordFirst, last));
          }
        }
        last = heading.number();
        numbered++;
        open.clear();
      } else if (unread(i, name, wordFirst) != null) {
        open.add(i);
      }
    }
    // After the last number, one line of the same form may go on.
    if (numbered >= 2 && open.size() == 1) {
      headings.set(open.get(0), numbered(open.get(0), name, wordFirst, last + 1));
    }
  }

  /** Whether most headings of a series have the word before the number. */
  private boolean isWordFirst(String name) {
    int first = 0;
    int all = 0;
    for (int i = 0; i < headings.size(); i++) {
      Heading heading = headings.get(i);
      if (heading.word() && heading.term().name().equals(name)) {
        HeadingText read = new HeadingText(texts.get(i));
        all++;
        first += read.size() > 0 && term(read, 0, name) != null ? 1 : 0;
      }
    }
    return first * 2 > all;
  }

  private Heading numbered(int i, String name, boolean wordFirst, int number) {
    Term term = unread(i, name, wordFirst);
    return new Heading(term.kind(), term, Numbering.NONE, number, null, "");
  }

  /** The word of a series in a line of few words of which the others may be its number. */
  private Term unread(int i, String name, boolean wordFirst) {
    Heading heading = headings.get(i);
    String text = texts.get(i);
    if (heading.kind() != null || text.isEmpty() || Character.isLowerCase(text.codePointAt(0))) {
      return null;
    }
    HeadingText read = new HeadingText(text);
    if (read.size() < 2 || read.size() > MOST_WORDS || text.matches(".*[,;!?].*")) {
      return null;
    }
    return term(read, wordFirst ? 0 : read.size() - 1, name);
  }

  private Term term(HeadingText text, int word, String name) {
    return words.terms(text.words().get(word)).stream()
        .filter(term -> term.name().equals(name))
        .findFirst()
        .orElse(null);
  }

  private void fillStops() {
    for (Numbering numbering : List.of(Numbering.ARABIC, Numbering.ROMAN)) {
      int before = -1;
      List<Integer> loose = new ArrayList<>();
      for (int i = 0; i < headings.size(); i++) {
        Heading heading = headings.get(i);
        boolean same = !heading.word() && heading.numbering() == numbering;
        if (same && heading.number() != null) {
          int after = heading.number();
          int last = before < 0 ? 0 : headings.get(before).number();
          fillStops(loose, last, after, numbering);
          before = i;
          loose.clear();
        } else if (heading.kind() == null && LOOSE.matcher(texts.get(i)).matches()) {
          loose.add(i);
        }
      }
    }
  }

  /** Reads the lines between two numbered headings that begin with the numbers missing there. */
  private void fillStops(List<Integer> loose, int last, int after, Numbering numbering) {
    int next = last + 1;
    for (int i : loose) {
      Matcher line = LOOSE.matcher(texts.get(i));
      boolean roman = line.matches() && Character.isLetter(line.group(1).charAt(0));
      int number = Numerals.parse(line.group(1).toUpperCase(Locale.ROOT)).orElse(-1);
      String title = HeadingText.withoutSigns(line.group(2));
      if (number == next
          && next < after
          && roman == (numbering == Numbering.ROMAN)
          && title.length() <= MAX_TITLE) {
        headings.set(i, new Heading(SectionKind.CHAPTER, null, numbering, number, null, title));
        next++;
      }
    }
  }
}
