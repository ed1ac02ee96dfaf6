package org.annales.text.index;

import java.util.ArrayList;
import java.util.List;

/**
 * Separates the headings of a printed index from their subheadings, and both from the rest of a
 * line that was broken.
 *
 * <ol>
 *   <li>Lines that break off are put together first, see {@link IndexWraps}.
 *   <li>Where the index is indented, so that what stands at the margin is in alphabetical order,
 *       the margin holds the headings, and what is set in holds subheadings ({@link IndexMargin}).
 *   <li>Else the alphabet tells: the headings are the heaviest chain of entries in alphabetical
 *       order ({@link AlphabeticChain}). An entry in small letters is no heading unless many of
 *       them stand in that order, or it is a name ({@code de Vries, Jan}). What reads like a
 *       subheading ({@code Miller on}) weighs little, and what opens with a dash is one.
 *   <li>A capital that breaks the order begins a subheading, unless it stands below a letter of the
 *       alphabet, or begins as the headings beside it do. Where the entries are in no order at all,
 *       capitals begin headings.
 *   <li>Every entry has pages, a cross-reference or subheadings. So what has none of them goes on
 *       in the next entry, unless that is a heading or there was room for its first word.
 * </ol>
 */
final class IndexLevels {
  /** As full as lines that go on are; a little less will do where little else explains a line. */
  private static final double FULL = 0.95;

  private static final double NEARLY_FULL = 0.7;

  /** So many subheadings in order are a list. */
  private static final int FEWEST_OF_LIST = 3;

  private final IndexWraps wraps;
  private final List<WrappedEntry> entries;
  private final IndexMargin margin;
  private final IndexHeadings headings;

  private IndexLevels(IndexWraps wraps, IndexStyle style) {
    this.wraps = wraps;
    this.entries = wraps.entries();
    this.margin = IndexMargin.of(entries);
    this.headings = new IndexHeadings(entries, margin, style);
  }

  /** The headings, subheadings and references of some lines, in order. */
  static List<IndexItem> of(List<IndexLine> lines, IndexStyle style) {
    return new IndexLevels(IndexWraps.of(lines, style), style).items();
  }

  private List<IndexItem> items() {
    List<IndexItem> items = new ArrayList<>();
    int next = 0;
    while (next < entries.size()) {
      WrappedEntry entry = entries.get(next);
      boolean first = items.isEmpty() && !entry.isReference();
      IndexItem.Kind kind = first ? IndexItem.Kind.HEADING : kind(next);
      next++;
      while (next < entries.size() && goesOn(entry, kind, next)) {
        entry.add(entries.get(next));
        next++;
      }
      items.add(new IndexItem(kind, entry.entry(), entry.first().number()));
    }
    return items;
  }

  private IndexItem.Kind kind(int i) {
    if (entries.get(i).isReference()) {
      return IndexItem.Kind.REFERENCE;
    }
    if (headings.has(i)) {
      return IndexItem.Kind.HEADING;
    }
    return margin.isDeeper(entries.get(i).first().indent())
        ? IndexItem.Kind.SUB_SUBHEADING
        : IndexItem.Kind.SUBHEADING;
  }

  /** Whether an entry without pages goes on in another. */
  private boolean goesOn(WrappedEntry entry, IndexItem.Kind kind, int next) {
    WrappedEntry other = entries.get(next);
    if (entry.endsWithPage() || other.first().opensLetter() || other.isReference()) {
      return false;
    }
    boolean lone = next + 1 >= entries.size() || kind(next + 1) != IndexItem.Kind.SUBHEADING;
    if (entry.refers()) {
      return !other.complete() && lone;
    }
    boolean below = !headings.has(next);
    double fullness = wraps.fullness(next - 1);
    if (margin.tells()) {
      int indent = Math.max(entry.first().indent(), margin.second());
      boolean deeper = other.first().indent() > indent;
      return below && (deeper || lone) && fullness >= (deeper ? NEARLY_FULL : FULL);
    }
    if (kind != IndexItem.Kind.HEADING) {
      return below;
    }
    return !opensList(next) && fullness >= (lone && below ? NEARLY_FULL : FULL);
  }

  private String key(int entry) {
    return AlphabeticKey.of(entries.get(entry).head(), true).get(0);
  }

  /** Whether subheadings begin with it that stand in the order of the alphabet. */
  private boolean opensList(int first) {
    if (first + FEWEST_OF_LIST > entries.size()) {
      return false;
    }
    for (int i = first; i < first + FEWEST_OF_LIST; i++) {
      boolean listed = !headings.has(i) && entries.get(i).endsWithPage();
      boolean ordered = i == first || key(i - 1).compareTo(key(i)) <= 0;
      if (!listed || !ordered) {
        return false;
      }
    }
    return true;
  }
}
