package org.annales.text.outline;

import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;
import org.annales.text.heading.HeadingWords;
import org.annales.text.heading.Headings;
import org.annales.text.model.SectionKind;

/**
 * Finds the heading elements that begin no section: the lines of title pages, and half titles.
 *
 * <p>The lines of a title page precede the text and have no sentence under them; a half title is
 * the document's title once more, with no text of its own before the next heading.
 */
final class MarkedTitlePage {
  /** Least words of a list, as of persons or pictures, that is text. */
  private static final int LONG_LIST = 200;

  /** Kinds after the text. */
  private static final Set<SectionKind> BEHIND =
      EnumSet.of(
          SectionKind.NOTES,
          SectionKind.NAME_INDEX,
          SectionKind.SUBJECT_INDEX,
          SectionKind.INDEX,
          SectionKind.BIBLIOGRAPHY);

  private final List<MarkedHeading> all;
  private final HeadingWords words;
  private final MarkedProse prose;
  private final String title;
  private final int firstText;
  private final int firstNamed;

  /** Whether several headings without a name or number have text. */
  private final boolean divided;

  /** The index after the last line of each heading's own text, before the next heading. */
  private final Map<MarkedHeading, Integer> ends = new HashMap<>();

  /** The headings by their first lines. */
  private final NavigableMap<Integer, MarkedHeading> lines = new TreeMap<>();

  /** How often each title comes. */
  private final Map<String, Integer> times = new HashMap<>();

  /**
   * @param all headings in order, nested
   * @param title of the document, or null
   * @param end index after the last line of the text
   */
  MarkedTitlePage(
      List<MarkedHeading> all, HeadingWords words, MarkedProse prose, String title, int end) {
    this.all = all;
    this.words = words;
    this.prose = prose;
    this.title = title == null ? "" : Headings.key(title);
    for (int i = 0; i < all.size(); i++) {
      MarkedHeading heading = all.get(i);
      ends.put(heading, i + 1 < all.size() ? all.get(i + 1).head().from() : end);
      lines.put(heading.head().from(), heading);
      times.merge(Headings.key(heading.text()), 1, Integer::sum);
    }
    this.firstNamed = first(h -> h.kind() != null && !h.marked()).orElse(0);
    this.divided = all.stream().filter(h -> h.plain() && !isNone(h) && hasSentence(h)).count() > 1;
    this.firstText = firstText();
  }

  /**
   * The first line of the text after the title page; the first marked section if the file marks
   * chapters. Short notices before the title, as of other books, are none of it.
   */
  private int firstText() {
    if (all.stream().anyMatch(MarkedTitlePage::isMarkedChapter)) {
      return first(h -> isMarkedChapter(h) || isCounted(h)).orElse(0);
    }
    int behind = first(h -> BEHIND.contains(h.kind())).orElse(Integer.MAX_VALUE);
    int title =
        all.stream().filter(this::isPartOfTitle).mapToInt(h -> h.head().from()).max().orElse(0);
    OptionalInt first =
        first(
            h ->
                h.head().from() < behind
                    && (isCounted(h)
                        || (!isNone(h)
                            && hasSentence(h)
                            && (h.head().from() >= title || words(h) >= LONG_LIST))));
    return first.orElseGet(() -> first(h -> isCounted(h) || hasAny(h)).orElse(0));
  }

  /** The index in a range where the title stands last, unless much text precedes it. */
  int afterNotices(int from, int to) {
    int last =
        all.stream()
            .filter(this::isPartOfTitle)
            .mapToInt(h -> h.head().from())
            .filter(line -> line >= from && line < to)
            .max()
            .orElse(from);
    return words(from, last) < LONG_LIST ? last : from;
  }

  private OptionalInt first(Predicate<MarkedHeading> test) {
    return all.stream().filter(test).mapToInt(h -> h.head().from()).findFirst();
  }

  private static boolean isMarkedChapter(MarkedHeading heading) {
    return heading.marked() && heading.rank() <= MarkedHeading.SECTION;
  }

  static boolean isCounted(MarkedHeading heading) {
    return heading.kind() != null && heading.kind().counted();
  }

  /** Whether a heading names no kind of section and no sentence is between it and the next. */
  boolean isBare(MarkedHeading heading) {
    return heading.plain() && !hasSentence(heading);
  }

  /** Whether a heading repeats a title above it, and is no section that has the same title. */
  boolean isRepeated(MarkedHeading heading) {
    String key = Headings.key(heading.text());
    return isBare(heading) || !heading.inside().isEmpty() || times.get(key) > 2;
  }

  private boolean isNone(MarkedHeading heading) {
    return heading.plain() && words.isNone(Headings.key(heading.text()));
  }

  /** Whether a sentence or a verse is between a heading and the next. */
  private boolean hasSentence(MarkedHeading heading) {
    return prose.hasSentence(heading.head().to(), ends.get(heading));
  }

  private boolean hasAny(MarkedHeading heading) {
    return prose.any(heading.head().to(), ends.get(heading));
  }

  private long words(MarkedHeading heading) {
    return prose.sentenceWords(heading.head().from(), ends.get(heading));
  }

  /**
   * The number of words of text: those in sentences, and in all closed paragraphs under a heading
   * over sections that is no title of the document, but none in short lists under headings of no
   * section.
   */
  long words(int from, int to) {
    if (from >= to) {
      return 0;
    }
    long words = prose.sentenceWords(from, to);
    for (MarkedHeading heading : lines.subMap(from, to).values()) {
      int begin = heading.head().to();
      int end = Math.min(to, ends.get(heading));
      if (isShortList(heading)) {
        words -= prose.sentenceWords(heading.head().from(), end);
      } else if (begin < end && isOverSections(heading)) {
        words += prose.words(begin, end) - prose.sentenceWords(begin, end);
      }
    }
    return words;
  }

  private boolean isOverSections(MarkedHeading heading) {
    return !heading.inside().isEmpty()
        && !isTitle(heading)
        && !isPartOfTitle(heading)
        && !holds(heading);
  }

  /** Whether a line is in a short list under a heading of no section, as of persons. */
  boolean isInShortList(int line) {
    Map.Entry<Integer, MarkedHeading> above = lines.floorEntry(line);
    return above != null && isShortList(above.getValue());
  }

  private boolean isShortList(MarkedHeading heading) {
    return isNone(heading) && words(heading) < LONG_LIST;
  }

  boolean isTitle(MarkedHeading heading) {
    return Headings.key(heading.text()).equals(title);
  }

  /** Whether a heading is the document's title with no text between it and the next heading. */
  boolean isHalfTitle(MarkedHeading heading) {
    return heading.plain() && isTitle(heading) && !hasAny(heading);
  }

  /** Whether a heading before all named ones has words of the document's title only. */
  private boolean isPartOfTitle(MarkedHeading heading) {
    String key = Headings.key(heading.text());
    return heading.head().from() < firstNamed
        && !key.isEmpty()
        && (" " + title + " ").contains(" " + key + " ");
  }

  /** Whether a heading precedes the text and has none of it. */
  boolean holds(MarkedHeading heading) {
    return heading.plain()
        && (heading.head().from() < firstText
            || (isPartOfTitle(heading) && !(hasSentence(heading) && divided)))
        && heading.inside().stream().allMatch(this::holds);
  }
}
