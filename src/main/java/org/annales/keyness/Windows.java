package org.annales.keyness;

import it.unimi.dsi.fastutil.ints.Int2IntOpenHashMap;
import it.unimi.dsi.fastutil.ints.IntArrayList;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import org.annales.corpus.SectionText;

/**
 * The windows of the longest term at some places of a section. All terms that begin at a place are
 * beginnings of its window: where windows go by their first tokens, all occurrences of a term meet.
 */
final class Windows implements Serializable {
  private static final long serialVersionUID = 1L;

  private final String[] forms;

  /** Of each window: its place in the section, then its tokens, the last as {@code ~number}. */
  private final int[] data;

  private Windows(String[] forms, int[] data) {
    this.forms = forms;
    this.data = data;
  }

  String[] forms() {
    return forms;
  }

  int[] data() {
    return data;
  }

  /** Gathers windows of a section. */
  static final class Builder {
    /** Numbers in a block of windows: a quarter of a megabyte. */
    private static final int FULL = 1 << 16;

    private final Int2IntOpenHashMap numbers = new Int2IntOpenHashMap();
    private final List<String> forms = new ArrayList<>();
    private final IntArrayList data = new IntArrayList();

    Builder() {
      numbers.defaultReturnValue(-1);
    }

    boolean isFull() {
      return data.size() >= FULL;
    }

    boolean isEmpty() {
      return data.isEmpty();
    }

    /** Adds the window at a place, which has the tokens of the section from one to another. */
    void add(int place, SectionText text, int from, int to) {
      data.add(place);
      for (int i = from; i < to; i++) {
        int number = number(text, text.tokens()[i]);
        data.add(i == to - 1 ? ~number : number);
      }
    }

    private int number(SectionText text, int token) {
      int number = numbers.putIfAbsent(token, forms.size());
      if (number >= 0) {
        return number;
      }
      forms.add(text.forms()[token]);
      return forms.size() - 1;
    }

    /** What was gathered; nothing is left. */
    Windows take() {
      Windows windows = new Windows(forms.toArray(String[]::new), data.toIntArray());
      numbers.clear();
      forms.clear();
      data.clear();
      return windows;
    }
  }
}
