package org.annales.text.index;

import java.util.ArrayList;
import java.util.List;
import org.annales.text.alphabet.AlphabeticChain;
import org.annales.text.alphabet.AlphabeticKey;

/**
 * Separates headings, subheadings and continuation lines of a printed index.
 *
 * <ol>
 *   <li>Broken lines are joined first, see {@link IndexWraps}.
 *   <li>In an indented index, whose entries at the margin are in alphabetical order, those are the
 *       headings and indented entries are subheadings ({@link IndexMargin}).
 *   <li>Otherwise the headings are the heaviest chain of entries in alphabetical order ({@link
 *       AlphabeticChain}). An entry in small letters is no heading unless many of them stand in
 *       that order, or it is a name ({@code de Vries, Jan}). Phrases such as {@code Miller on} have
 *       a low weight; a leading dash marks a subheading.
 *   <li>A capitalised entry out of order is a subheading, unless it follows a letter of the
 *       alphabet or begins as the headings beside it. Without any order, capitalised entries are
 *       headings.
 *   <li>Every entry has pages, a cross-reference or subheadings. An entry without any continues in
 *       the next, unless that is a heading or its first word would have fitted.
 * </ol>
 */
final class IndexLevels {
  /**
   * Least fullness of a broken line, relative to lines that continue, and the bound where no other
   * explanation exists.
   */
  private static final double FULL = 0.95;

  private static final double NEARLY_FULL = 0.7;

  /** Least ordered subheadings of a list. */
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

  /** Parses lines into headings, subheadings and references, in order. */
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

  /** Whether an entry without pages continues in another. */
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

  /** Whether an entry begins a list of subheadings in alphabetical order. */
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
