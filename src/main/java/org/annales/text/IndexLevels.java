package org.annales.text;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Tells the headings of a printed index from their subheadings, and both from the rest of a line
 * that was broken.
 *
 * <ol>
 *   <li>Lines that break off are put together first, see {@link WrappedEntry}.
 *   <li>Where the index is indented, so that what stands at the margin is in alphabetical order,
 *       the margin holds the headings, and what is set in holds subheadings.
 *   <li>Else the alphabet tells: the headings are the heaviest chain of entries in alphabetical
 *       order ({@link AlphabeticChain}). An entry in small letters is no heading unless many of
 *       them stand in that order, or it is a name ({@code de Vries, Jan}). What reads like a
 *       subheading ({@code Miller on}) weighs little.
 *   <li>A capital that breaks the order begins a subheading, unless it stands below a letter of the
 *       alphabet, or begins as the headings beside it do.
 *   <li>Every entry has pages, a cross-reference or subheadings. So what has none of them goes on
 *       in the next entry, unless that is a subheading or there was room for its first word.
 * </ol>
 */
final class IndexLevels {
  private static final Pattern PARTICLE =
      Pattern.compile(
          "(?:(?:de|du|la|le|van|von|der|den|ter|ten|zu|zur|da|di|del|della|dos|al|el|bin|ibn|d['’]|l['’]|al-|el-)[\\s-]?)+\\p{Lu}.*");
  private static final Pattern CAPITAL =
      Pattern.compile("[^\\p{L}\\p{Nd}]*[\\p{Lu}\\p{Lt}\\p{Lo}].*");
  private static final Pattern NUMERAL = Pattern.compile("[^\\p{L}\\p{Nd}]*\\p{Nd}.*");
  private static final Pattern TITLE = Pattern.compile("\\s*[*_]+\\p{Nd}.*");
  private static final Pattern REPEATED = Pattern.compile("[—–]{1,3}\\s*\\S.*");
  private static final Pattern CONTINUED =
      Pattern.compile(
          "(?iU).*[(—–-]\\s*(?:cont(?:inued|d|['’]d)?\\.?|forts(?:etzung|\\.)|suite)\\s*\\)?");

  private static final double LIGHT = 0.2;
  private static final double FEW = 0.25;
  private static final int FEWEST_SMALL = 8;
  private static final double MOSTLY = 0.6;

  /** Entries in any order have a chain of twice the root of their number. */
  private static final double BEYOND_CHANCE = 3;

  private static final int ALIKE = 3;
  private static final int LONG_RUN = 6;
  private static final double FULL = 0.95;
  private static final double NEARLY_FULL = 0.7;

  private final IndexStyle style;
  private final IndexWraps wraps;
  private final List<WrappedEntry> entries;
  private final IndexMargin margin;
  private final boolean[] inOrder;
  private final boolean small;
  private final boolean ordered;
  private final List<IndexItem> items = new ArrayList<>();

  private IndexLevels(IndexWraps wraps, IndexStyle style) {
    this.style = style;
    this.wraps = wraps;
    this.entries = wraps.entries();
    this.small = smallHeadings();
    boolean[] order = order(small ? 1 : 0);
    this.margin = IndexMargin.of(entries);
    this.inOrder = order;
    this.ordered = isOrdered();
  }

  /** The headings, subheadings and references of some lines, in order. */
  static List<IndexItem> of(List<IndexLine> lines, IndexStyle style) {
    return new IndexLevels(IndexWraps.of(lines, style), style).items();
  }

  /** Whether headings are printed in small letters, but for names. */
  private boolean smallHeadings() {
    boolean[] chain = order(0.5);
    int all = 0;
    int chosen = 0;
    for (int i = 0; i < chain.length; i++) {
      boolean candidate = isSmall(i) && !isParticle(i);
      all += candidate ? 1 : 0;
      chosen += candidate && chain[i] ? 1 : 0;
    }
    return chosen >= FEWEST_SMALL && chosen >= all * FEW;
  }

  /** Whether entries with capitals stand in more order than chance would give them. */
  private boolean isOrdered() {
    int all = 0;
    int chosen = 0;
    for (int i = 0; i < inOrder.length; i++) {
      boolean candidate = !isSmall(i) && !entries.get(i).isReference();
      all += candidate ? 1 : 0;
      chosen += candidate && inOrder[i] ? 1 : 0;
    }
    return chosen >= Math.min(all * MOSTLY, BEYOND_CHANCE * Math.sqrt(all));
  }

  private boolean[] order(double weightOfSmall) {
    double[] weights = new double[entries.size()];
    for (int i = 0; i < weights.length; i++) {
      weights[i] = weight(i, weightOfSmall);
    }
    return AlphabeticChain.of(entries.stream().map(WrappedEntry::text).toList(), weights);
  }

  private double weight(int i, double weightOfSmall) {
    WrappedEntry entry = entries.get(i);
    if (entry.isReference() || REPEATED.matcher(entry.text()).matches()) {
      return 0;
    }
    boolean particle = isParticle(i);
    if (isSmall(i) && !particle && (weightOfSmall == 0 || FunctionWords.beginsWith(entry.text()))) {
      return 0;
    }
    if (readsLikeSubheading(entry) || (particle && i > 0)) {
      return LIGHT;
    }
    double weight = isSmall(i) ? weightOfSmall : 1;
    return entry.first().opensLetter() ? weight + 1 : weight;
  }

  private boolean isSmall(int i) {
    String text = entries.get(i).text();
    return !CAPITAL.matcher(text).matches() && !NUMERAL.matcher(text).matches();
  }

  private boolean isParticle(int i) {
    return PARTICLE.matcher(entries.get(i).text()).matches();
  }

  /** A phrase without a comma that ends with a preposition before its pages: Miller on, 12. */
  private boolean readsLikeSubheading(WrappedEntry entry) {
    IndexParts parts = IndexParts.of(entry.entry(), style);
    String heading = parts.parts().isEmpty() ? "" : parts.parts().get(0).text();
    return heading.indexOf(',') < 0 && heading.indexOf(' ') > 0 && FunctionWords.endsWith(heading);
  }

  private List<IndexItem> items() {
    int i = 0;
    while (i < entries.size()) {
      IndexItem.Kind kind = kind(i);
      WrappedEntry entry = entries.get(i);
      i++;
      while (i < entries.size() && goesOn(entry, kind, i)) {
        entry.add(entries.get(i));
        i++;
      }
      items.add(new IndexItem(kind, entry.entry(), entry.first().number()));
    }
    return items;
  }

  private IndexItem.Kind kind(int i) {
    WrappedEntry entry = entries.get(i);
    if (entry.isReference() && !items.isEmpty()) {
      return IndexItem.Kind.REFERENCE;
    }
    if (items.isEmpty() || isHeading(i)) {
      return IndexItem.Kind.HEADING;
    }
    return margin.isDeeper(entry.first().indent())
        ? IndexItem.Kind.SUB_SUBHEADING
        : IndexItem.Kind.SUBHEADING;
  }

  private boolean isHeading(int i) {
    WrappedEntry entry = entries.get(i);
    if (entry.first().opensLetter() || CONTINUED.matcher(entry.text()).matches()) {
      return true;
    }
    if (REPEATED.matcher(entry.text()).matches()) {
      return false;
    }
    if (margin.tells()) {
      return !margin.isSetIn(entry.first().indent());
    }
    if (isSmall(i) && !small && !(isParticle(i) && inOrder[i])) {
      return false;
    }
    if (readsLikeSubheading(entry)) {
      return false;
    }
    return inOrder[i] || !ordered || TITLE.matcher(entry.first().raw()).matches() || isAmongLike(i);
  }

  /** Whether an entry out of order begins as the headings beside it do, or stands in a column. */
  private boolean isAmongLike(int i) {
    if (NUMERAL.matcher(entries.get(i).text()).matches()) {
      return false;
    }
    int before = i - 1;
    while (before >= 0 && !inOrder[before]) {
      before--;
    }
    int after = i + 1;
    while (after < inOrder.length && !inOrder[after]) {
      after++;
    }
    boolean alike = alike(i, before, ALIKE) || alike(i, after, ALIKE);
    return alike || isBetweenHeadings(i, before, after) || isInColumn(i);
  }

  /** Whether an entry stands between two headings of its letter, with no subheadings beside it. */
  private boolean isBetweenHeadings(int i, int before, int after) {
    boolean beside = before == i - 1 && after == i + 1 && entries.get(before).endsWithPage();
    return beside && alike(i, before, 1) && alike(i, after, 1);
  }

  private boolean alike(int i, int other, int letters) {
    if (other < 0 || other >= entries.size()) {
      return false;
    }
    for (String key : keys(i)) {
      for (String of : keys(other)) {
        if (key.length() >= letters && of.startsWith(key.substring(0, letters))) {
          return true;
        }
      }
    }
    return false;
  }

  /** Whether many entries on end break the order and begin with one letter: a misplaced column. */
  private boolean isInColumn(int i) {
    int run = 1;
    for (int j = i - 1; j >= 0 && j > i - LONG_RUN && isOutOfOrder(j, i); j--) {
      run++;
    }
    for (int j = i + 1; j < inOrder.length && j < i + LONG_RUN && isOutOfOrder(j, i); j++) {
      run++;
    }
    return run >= LONG_RUN;
  }

  private boolean isOutOfOrder(int i, int other) {
    return !inOrder[i] && !isSmall(i) && alike(i, other, 1);
  }

  private List<String> keys(int i) {
    return AlphabeticKey.of(entries.get(i).text(), false);
  }

  /** Whether an entry without pages goes on in another. */
  private boolean goesOn(WrappedEntry entry, IndexItem.Kind kind, int next) {
    WrappedEntry other = entries.get(next);
    if (entry.endsWithPage() || other.first().opensLetter() || other.isReference()) {
      return false;
    }
    boolean lone =
        next + 1 >= entries.size() || isHeading(next + 1) || entries.get(next + 1).isReference();
    boolean outOfOrder = !isHeading(next);
    if (entry.refers()) {
      return !other.complete() && lone && (outOfOrder || !small);
    }
    double fullness = wraps.fullness(next - 1);
    if (margin.tells()) {
      boolean deeper = other.first().indent() > Math.max(entry.first().indent(), margin.second());
      return outOfOrder && fullness >= (deeper ? NEARLY_FULL : FULL) && (deeper || lone);
    }
    if (kind != IndexItem.Kind.HEADING) {
      return outOfOrder;
    }
    return fullness >= (lone && outOfOrder ? NEARLY_FULL : FULL);
  }
}
