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
 * Finds what stands above the first section of a document: a title page, or text under the title.
 *
 * <p>It is text from the first paragraph on that is made of sentences: that ends with a stop, most
 * of its words begin with small letters, and one at least is an article, a preposition or the like.
 * Names, dates and publishers are not. Where there is much prose of whatever kind, all is text.
 */
record MarkedOpening(FileText text, MarkedProse prose, List<MarkedHeading> headings) {
  /** Prose of so many words is no title page. */
  private static final int MUCH = 40;

  /** As is prose that makes so much of the whole. */
  private static final double SHARE = 0.05;

  /** So many small words make a sentence without any known ones among them. */
  private static final int MANY = 8;

  /**
   * The section that such text makes, or null.
   *
   * @param from index of the first line of the document's text
   * @param first index of the first section's first line
   */
  OutlineItem item(int from, int first) {
    long words = prose.words(0, first);
    boolean much = words >= MUCH || words > prose.words(0, text.lines().size()) * SHARE;
    Markup.Block sentence = sentence(from, first);
    if (!much && sentence == null) {
      return null;
    }
    int begins = sentence == null ? first : sentence.from();
    MarkedHeading title =
        headings.stream()
            .filter(h -> h.head().from() < begins && prose.words(0, h.head().from()) == 0)
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
        .filter(block -> block.zone() == Zone.BODY)
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
}
