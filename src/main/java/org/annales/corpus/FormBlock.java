package org.annales.corpus;

import it.unimi.dsi.fastutil.ints.Int2IntOpenHashMap;
import it.unimi.dsi.fastutil.ints.IntArrayList;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;

/** A block of integers that is sent to another task; some are the local numbers of forms. */
public final class FormBlock implements Serializable {
  private static final long serialVersionUID = 1L;

  private final String[] forms;
  private final int[] data;
  private final RowTally counted;

  private FormBlock(String[] forms, int[] data, RowTally counted) {
    this.forms = forms;
    this.data = data;
    this.counted = counted;
  }

  /** The forms by the numbers that stand for them. */
  public String[] forms() {
    return forms;
  }

  public int[] data() {
    return data;
  }

  /** What the sender counted beside the numbers; mostly nothing. */
  public RowTally counted() {
    return counted;
  }

  /** Reads a long that {@link Builder#wide} has written. */
  public static long wide(int[] data, int at) {
    return (long) data[at] << 32 | (data[at + 1] & 0xFFFFFFFFL);
  }

  /** Gathers the numbers of a block. */
  public static final class Builder {
    private final FormNumbers numbering;
    private final Int2IntOpenHashMap numbers = new Int2IntOpenHashMap();
    private final List<String> forms = new ArrayList<>();
    private final IntArrayList data = new IntArrayList();
    private int lastGroup = -1;
    private RowTally counted = RowTally.NONE;

    public Builder(FormNumbers numbering) {
      this.numbering = numbering;
      numbers.defaultReturnValue(-1);
    }

    /** Adds a token of the numbering. */
    public Builder token(int token) {
      return number(numberOf(token));
    }

    /** Adds a token of the numbering as the last of several: its number n as ~n. */
    Builder lastToken(int token) {
      return number(~numberOf(token));
    }

    private int numberOf(int token) {
      int number = numbers.putIfAbsent(token, forms.size());
      if (number >= 0) {
        return number;
      }
      forms.add(numbering.form(token));
      return forms.size() - 1;
    }

    public Builder number(int number) {
      data.add(number);
      return this;
    }

    /** Adds a long as two numbers. */
    public Builder wide(long number) {
      return number((int) (number >>> 32)).number((int) number);
    }

    /** Adds a group n as ~n where it is another than that of the numbers before. */
    public Builder group(int group) {
      if (group != lastGroup) {
        lastGroup = group;
        number(~group);
      }
      return this;
    }

    /** Adds to what was counted. */
    public Builder counted(RowTally more) {
      counted = counted.plus(more);
      return this;
    }

    int size() {
      return data.size();
    }

    public FormBlock build() {
      return new FormBlock(forms.toArray(String[]::new), data.toIntArray(), counted);
    }
  }
}
