package org.annales.collocation;

import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import org.annales.stats.Defined;
import org.annales.stats.association.Contingency;
import org.apache.spark.sql.catalyst.InternalRow;
import org.apache.spark.sql.catalyst.expressions.GenericInternalRow;
import org.apache.spark.unsafe.types.UTF8String;

/**
 * Rows of pairs, read from one block after another. The same row comes again and again with other
 * values: who keeps one must copy it.
 */
abstract class PairRows implements Iterator<InternalRow> {
  private final Iterator<Block> blocks;
  private final Cells cells;
  private Block block;
  private UTF8String[] forms = new UTF8String[0];
  private int[] numbers = new int[0];
  private int at;
  private final Pair pair = new Pair();
  private boolean ready;

  PairRows(Iterator<Block> blocks, int columns) {
    this.blocks = blocks;
    this.cells = new Cells(columns);
  }

  /** Fills the next row of the pair that was read last; false where it has no more. */
  abstract boolean fill(Pair of, Cells row);

  /** Begins with the rows of another pair. */
  abstract void begin();

  @Override
  public final boolean hasNext() {
    while (!ready && ((block != null && fill()) || read())) {}
    return ready;
  }

  private boolean fill() {
    cells.clear();
    cells.add(forms[pair.node]).add(forms[pair.collocate]);
    ready = fill(pair, cells);
    return ready;
  }

  private boolean read() {
    while (block == null || at == block.data().length) {
      if (!blocks.hasNext()) {
        return false;
      }
      block = blocks.next();
      forms = Arrays.stream(block.forms()).map(UTF8String::fromString).toArray(UTF8String[]::new);
      numbers = new int[forms.length];
      Arrays.setAll(numbers, i -> i);
      at = 0;
    }
    at = pair.read(block.data(), numbers, at);
    begin();
    return true;
  }

  @Override
  public final InternalRow next() {
    if (!hasNext()) {
      throw new NoSuchElementException();
    }
    ready = false;
    return cells;
  }

  /** A row of Spark's own form that is filled from the left. */
  static final class Cells extends GenericInternalRow {
    private static final long serialVersionUID = 1L;

    private int filled;

    Cells(int columns) {
      super(columns);
    }

    private void clear() {
      filled = 0;
    }

    Cells add(Object value) {
      update(filled++, value);
      return this;
    }

    Cells number(double value) {
      return add(Defined.orNull(value));
    }

    Cells counts(Contingency table) {
      return add(table.o11()).add(table.r1()).add(table.c1()).add(table.n());
    }

    Cells measures(List<Measure> measures, Contingency table) {
      for (Measure measure : measures) {
        number(measure.formula().applyAsDouble(table));
      }
      return this;
    }
  }
}
