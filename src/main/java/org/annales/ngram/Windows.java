package org.annales.ngram;

import it.unimi.dsi.fastutil.ints.IntArrayList;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import org.annales.corpus.PackTokens;
import org.annales.corpus.Stops;

/**
 * The windows of the widest n-gram at places of some sections, all of them with first tokens that
 * go to one task. Of adjacent tokens they are cut before a stop word; else it leaves a gap.
 *
 * <p>All n-grams that begin at a place are beginnings of its window, and share its first token. So
 * where windows go by their first token, all occurrences of an n-gram meet; and what travels is
 * four bytes a token, and not a row for each n-gram.
 */
final class Windows implements Serializable {
  /** Stands for a gap, which is never the last of a window. */
  static final int GAP = Integer.MAX_VALUE;

  private static final long serialVersionUID = 1L;

  private final String[] forms;
  private final int[] sections;
  private final int[] data;

  Windows(String[] forms, int[] sections, int[] data) {
    this.forms = forms;
    this.sections = sections;
    this.data = data;
  }

  /** The forms of the tokens, by their numbers. */
  String[] forms() {
    return forms;
  }

  /** Of each run of windows: the number of the section, and the end of the run in the data. */
  int[] sections() {
    return sections;
  }

  /**
   * Of each window: how many counted tokens stand before it in its section, then its tokens, the
   * last as {@code ~number}, and {@link #GAP} for a stop word between them.
   */
  int[] data() {
    return data;
  }

  /** Gathers windows, section by section. */
  static final class Builder {
    private final IntArrayList numbers = new IntArrayList();
    private final List<String> forms = new ArrayList<>();
    private final IntArrayList sections = new IntArrayList();
    private final IntArrayList data = new IntArrayList();

    /**
     * Adds the window of a section from a place to another; {@code tokens} as the pack has them.
     */
    void add(int section, int place, int[] tokens, int from, int to, PackTokens pack) {
      int last = sections.size();
      if (last == 0 || sections.getInt(last - 2) != section) {
        sections.add(section);
        sections.add(0);
        last += 2;
      }
      data.add(place);
      for (int i = from; i < to; i++) {
        int number = number(tokens[i], pack);
        data.add(i == to - 1 ? ~number : number);
      }
      sections.set(last - 1, data.size());
    }

    private int number(int token, PackTokens pack) {
      if (token == Stops.GAP) {
        return GAP;
      }
      while (numbers.size() <= token) {
        numbers.add(-1);
      }
      if (numbers.getInt(token) < 0) {
        numbers.set(token, forms.size());
        forms.add(pack.form(token));
      }
      return numbers.getInt(token);
    }

    Windows build() {
      return new Windows(forms.toArray(String[]::new), sections.toIntArray(), data.toIntArray());
    }
  }
}
