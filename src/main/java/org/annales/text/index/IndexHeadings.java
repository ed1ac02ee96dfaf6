package org.annales.text.index;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.annales.text.alphabet.AlphabeticChain;
import org.annales.text.alphabet.AlphabeticKey;
import org.annales.text.layout.FunctionWords;

/** Decides which entries of an index are headings, see {@link IndexLevels}. */
final class IndexHeadings {
  private static final Pattern PARTICLE =
      Pattern.compile(
          "(?:(?:de|du|la|le|van|von|der|den|ter|ten|zu|zur|da|di|del|della|dos|al|el|bin|ibn|d['’]|l['’])[\\s-]?){1,3}\\p{Lu}.*");
  private static final Pattern CAPITAL =
      Pattern.compile("[^\\p{L}\\p{Nd}]*[\\p{Lu}\\p{Lt}\\p{Lo}].*");
  private static final Pattern NUMERAL = Pattern.compile("[^\\p{L}\\p{Nd}]*\\p{Nd}.*");
  private static final Pattern TITLE = Pattern.compile("\\s*[*_]+\\p{Nd}.*");
  private static final Pattern REPEATED = Pattern.compile("[—–]{1,3}\\s*\\S.*");

  /** Weight of an entry that looks like a subheading. */
  private static final double LIGHT = 0.2;

  private static final double HALF = 0.5;

  /**
   * Least entries in small letters, and least ordered share of them, for headings to be in small
   * letters.
   */
  private static final int FEWEST_SMALL = 8;

  private static final double SOME = 0.25;
  private static final double MOSTLY = 0.6;

  /** The longest chain of n entries in random order has about 2·√n. */
  private static final double BEYOND_CHANCE = 3;

  private static final int OFTEN = 3;
  private static final int ALIKE = 3;
  private static final int LONG_RUN = 5;
  private static final int MOST_PASSED = 20;

  private final List<WrappedEntry> entries;
  private final IndexMargin margin;
  private final IndexStyle style;
  private final boolean[] phrases;
  private final boolean small;
  private final boolean[] inOrder;
  private final boolean ordered;
  private final boolean[] headings;

  IndexHeadings(List<WrappedEntry> entries, IndexMargin margin, IndexStyle style) {
    this.entries = entries;
    this.margin = margin;
    this.style = style;
    int count = entries.size();
    this.phrases = new boolean[count];
    this.headings = new boolean[count];
    markPhrases();
    this.small = smallHeadings();
    this.inOrder = order(small ? 1 : 0);
    this.ordered = isOrdered();
    tell();
  }

  boolean has(int entry) {
    return headings[entry];
  }

  private void tell() {
    int before = -1;
    int after = -1;
    for (int i = 0; i < headings.length; i++) {
      if (inOrder[i]) {
        before = i;
      }
      if (after <= i) {
        after = i + 1;
        while (after < headings.length && !inOrder[after]) {
          after++;
        }
      }
      headings[i] = isHeading(i, inOrder[i] ? i - 1 : before, after);
    }
  }

  /**
   * Marks entries that look like subheadings: phrases without a comma that end with a preposition
   * ({@code Miller on}), and repeated entries.
   */
  private void markPhrases() {
    Map<String, Integer> counts = new HashMap<>();
    List<String> names = new ArrayList<>();
    for (WrappedEntry entry : entries) {
      IndexParts parts = IndexParts.of(IndexText.of(entry.head()), style);
      String name = parts.parts().get(0).text();
      names.add(name);
      counts.merge(name, 1, Integer::sum);
    }
    for (int i = 0; i < phrases.length; i++) {
      String name = names.get(i);
      boolean phrase = name.indexOf(',') < 0 && name.indexOf(' ') > 0;
      boolean often = counts.get(name) >= OFTEN && !entries.get(i).first().opensLetter();
      phrases[i] = often || (phrase && FunctionWords.endsWith(name));
    }
  }

  /** Whether headings are printed in small letters, except names. */
  private boolean smallHeadings() {
    boolean[] chain = order(HALF);
    int all = 0;
    int chosen = 0;
    for (int i = 0; i < chain.length; i++) {
      boolean candidate = isSmall(i) && !isParticle(i);
      all += candidate ? 1 : 0;
      chosen += candidate && chain[i] ? 1 : 0;
    }
    return chosen >= FEWEST_SMALL && chosen >= all * SOME;
  }

  /** Whether entries with capitals are more ordered than by chance. */
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
    return AlphabeticChain.of(entries.stream().map(WrappedEntry::head).toList(), weights);
  }

  private double weight(int i, double weightOfSmall) {
    WrappedEntry entry = entries.get(i);
    if (entry.isReference() || REPEATED.matcher(entry.head()).matches()) {
      return 0;
    }
    boolean particle = isParticle(i);
    boolean opensSmall = weightOfSmall == 0 || FunctionWords.beginsWith(entry.head());
    if (isSmall(i) && !particle && opensSmall) {
      return 0;
    }
    if (phrases[i] || (particle && i > 0)) {
      return LIGHT;
    }
    double weight = isSmall(i) ? weightOfSmall : 1;
    if (entry.first().opensLetter()) {
      return weight + 1;
    }
    // After an entry without pages often comes its subheading or the rest of its line.
    return i > 0 && !entries.get(i - 1).complete() ? weight * HALF : weight;
  }

  private boolean isSmall(int i) {
    String text = entries.get(i).head();
    return !CAPITAL.matcher(text).matches() && !NUMERAL.matcher(text).matches();
  }

  private boolean isParticle(int i) {
    return PARTICLE.matcher(entries.get(i).head()).matches();
  }

  private boolean isHeading(int i, int before, int after) {
    WrappedEntry entry = entries.get(i);
    if (entry.first().opensLetter() || PrintedIndex.isContinued(entry.head())) {
      return true;
    }
    if (REPEATED.matcher(entry.head()).matches()) {
      return false;
    }
    if (margin.tells()) {
      return !margin.isSetIn(entry.first().indent());
    }
    boolean lower = isSmall(i) && !small && !(isParticle(i) && inOrder[i]);
    if (lower || phrases[i]) {
      return false;
    }
    return inOrder[i]
        || !ordered
        || TITLE.matcher(entry.first().raw()).matches()
        || isAmongLike(i, before, after);
  }

  /**
   * Whether an entry out of order begins as the headings beside it, or is in a misplaced column.
   */
  private boolean isAmongLike(int i, int before, int after) {
    if (NUMERAL.matcher(entries.get(i).head()).matches()) {
      return false;
    }
    return alike(i, before, ALIKE)
        || alike(i, after, ALIKE)
        || isBetweenHeadings(i, before, after)
        // Many consecutive entries out of order that begin with one letter: a misplaced column.
        || run(i, -1) + 1 + run(i, 1) >= LONG_RUN;
  }

  /** Whether an entry is between two headings of its letter without subheadings beside it. */
  private boolean isBetweenHeadings(int i, int before, int after) {
    boolean beside = before == i - 1 && after == i + 1 && i > 0;
    return beside
        && entries.get(before).endsWithPage()
        && alike(i, before, 1)
        && alike(i, after, 1);
  }

  private boolean alike(int i, int other, int letters) {
    if (other < 0 || other >= entries.size()) {
      return false;
    }
    List<String> others = keys(other);
    return keys(i).stream()
        .filter(key -> key.length() >= letters)
        .anyMatch(key -> others.stream().anyMatch(of -> of.startsWith(key.substring(0, letters))));
  }

  /** Counts consecutive entries of the same first letter; skips those in small letters. */
  private int run(int i, int step) {
    int run = 0;
    int passed = 0;
    for (int j = i + step; j >= 0 && j < inOrder.length && run < LONG_RUN; j += step) {
      if (isSmall(j)) {
        passed++;
      } else if (inOrder[j] || passed > MOST_PASSED || !alike(i, j, 1)) {
        return run;
      } else {
        run++;
        passed = 0;
      }
    }
    return run;
  }

  private List<String> keys(int i) {
    return AlphabeticKey.of(entries.get(i).head(), false);
  }
}
