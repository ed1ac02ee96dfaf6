package org.annales.text.outline;

import java.util.List;
import java.util.Locale;
import org.annales.text.heading.Headings;
import org.annales.text.layout.FunctionWords;
import org.annales.text.layout.TextEdges;
import org.annales.text.model.FileText;
import org.annales.text.model.Markup;
import org.annales.text.model.SectionKind;
import org.annales.text.model.Zone;

/**
 * Classifies the lines before the first section as a title page or text.
 *
 * <p>The text begins with the first paragraph of sentences: it ends with a stop, most words begin
 * with small letters, and at least one is a function word, unlike names, dates and publishers. With
 * much prose of any kind, all lines are text.
 */
record MarkedOpening(
    FileText text, MarkedProse prose, MarkedTitlePage page, List<MarkedHeading> headings) {
  /** Least words of prose that make all lines text. */
  private static final int MUCH = 40;

  /** Least share of the document's words that makes all lines text. */
  private static final double SHARE = 0.05;

  /** Least words in small letters of a sentence without known function words. */
  private static final int MANY = 8;

  /**
   * The section of such text, or null.
   *
   * @param from index of the first line of the document's text
   * @param first index of the first section's first line
   */
  OutlineItem item(int from, int first) {
    long words = page.words(from, first);
    boolean much = words >= MUCH || words > prose.words(0, text.lines().size()) * SHARE;
    Markup.Block sentence = sentence(from, first);
    if (!much && sentence == null) {
      return null;
    }
    int begins = sentence == null ? first : sentence.from();
    MarkedHeading title =
        headings.stream()
            .filter(h -> h.head().from() >= from && h.head().from() < begins)
            .filter(h -> prose.words(0, h.head().from()) == 0)
            .findFirst()
            .orElse(null);
    if (title == null) {
      return item(null, from, from);
    }
    String shown = Headings.clean(title.text()).replace('\n', ' ');
    boolean byline = !much && blocksBetween(title.head().to(), begins);
    return byline
        ? item(shown, begins, begins)
        : item(shown.isBlank() ? null : shown, title.head().from(), title.head().to());
  }

  private static OutlineItem item(String title, int from, int to) {
    return new OutlineItem(SectionKind.TEXT, null, null, title, "", null, from, to, 0, 1);
  }

  private boolean blocksBetween(int from, int to) {
    return text.markup().blocks(from, to).stream().anyMatch(b -> b.zone() != Zone.HEADING);
  }

  private Markup.Block sentence(int from, int to) {
    return text.markup().blocks(from, to).stream()
        .filter(block -> block.zone() == Zone.BODY && !page.isInShortList(block.from()))
        .filter(block -> isSentence(MarkedProse.text(text, block)))
        .findFirst()
        .orElse(null);
  }

  static boolean isSentence(String paragraph) {
    if (!TextEdges.closed(paragraph)) {
      return false;
    }
    int small = 0;
    int capital = 0;
    boolean known = false;
    boolean cased = paragraph.codePoints().anyMatch(MarkedOpening::isCased);
    if (!cased) {
      return paragraph.codePoints().anyMatch(Character::isLetter);
    }
    for (String word : paragraph.split("[^\\p{L}\\p{M}]+", -1)) {
      if (!word.isEmpty()) {
        boolean upper = Character.isUpperCase(word.codePointAt(0));
        capital += upper ? 1 : 0;
        small += upper ? 0 : 1;
        known |= !upper && FunctionWords.is(word.toLowerCase(Locale.ROOT));
      }
    }
    return small > capital && (known || small >= MANY);
  }

  private static boolean isCased(int c) {
    return Character.isUpperCase(c) || Character.isLowerCase(c);
  }
}
