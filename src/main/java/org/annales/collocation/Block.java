package org.annales.collocation;

import it.unimi.dsi.fastutil.ints.Int2IntOpenHashMap;
import it.unimi.dsi.fastutil.ints.IntArrayList;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import org.annales.corpus.PackTokens;

/**
 * Counts on their way to another task: whole numbers, some of which stand for forms. What the
 * numbers mean, sender and receiver know.
 */
final class Block implements Serializable {
  private static final long serialVersionUID = 1L;

  private final String[] forms;
  private final int[] data;
  private final Tally counted;

  private Block(String[] forms, int[] data, Tally counted) {
    this.forms = forms;
    this.data = data;
    this.counted = counted;
  }

  /** The forms by the numbers that stand for them. */
  String[] forms() {
    return forms;
  }

  int[] data() {
    return data;
  }

  /** What was counted by those who sent it, and told in no other block; mostly none. */
  Tally counted() {
    return counted;
  }

  /** A number beyond those of {@code int}, as two of them; {@link Builder#wide} writes it. */
  static long wide(int[] data, int at) {
    return (long) data[at] << 32 | (data[at + 1] & 0xFFFFFFFFL);
  }

  /** Gathers the numbers of a block. */
  static final class Builder {
    private final PackTokens pack;
    private final Int2IntOpenHashMap numbers = new Int2IntOpenHashMap();
    private final List<String> forms = new ArrayList<>();
    private final IntArrayList data = new IntArrayList();
    private int last = -1;
    private Tally counted = Tally.NONE;

    Builder(PackTokens pack) {
      this.pack = pack;
      numbers.defaultReturnValue(-1);
    }

    /** Adds a token of the pack. */
    Builder token(int token) {
      int number = numbers.putIfAbsent(token, forms.size());
      if (number < 0) {
        number = forms.size();
        forms.add(pack.form(token));
      }
      return number(number);
    }

    /** Adds a number. */
    Builder number(int number) {
      data.add(number);
      return this;
    }

    /** Adds a number beyond those of {@code int}. */
    Builder wide(long number) {
      return number((int) (number >>> 32)).number((int) number);
    }

    /** Adds, where it has changed, what all numbers from here on are of, as one below 0. */
    public Builder of(int what) {
      if (what != last) {
        last = what;
        number(~what);
      }
      return this;
    }

    /** Adds to what was counted. */
    Builder counted(Tally more) {
      counted = counted.plus(more);
      return this;
    }

    public int size() {
      return data.size();
    }

    Block build() {
      return new Block(forms.toArray(String[]::new), data.toIntArray(), counted);
    }
  }
}
