package org.annales.report.page;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * A table. The first cell of a row is its heading.
 *
 * @param id its id in the page, also the name of the file when it is saved
 * @param origin the rows of the result table that it shows; null if it shows no single table
 * @param empty what is said instead of a table without rows
 */
public record DataTable(
    String id,
    String caption,
    List<Head> heads,
    List<List<Cell>> rows,
    Origin origin,
    String empty,
    boolean folded)
    implements Block {

  /**
   * The head of a column.
   *
   * @param meaning what the numbers are, with their unit; null if the name says it
   */
  public record Head(String name, String meaning, boolean numeric) {

    /** The class of its cells in the style sheet; null for texts. */
    public String style() {
      return numeric ? "n" : null;
    }
  }

  /** Collects the rows of a table. */
  public static final class Builder {
    private final String id;
    private final String caption;
    private final List<Head> heads = new ArrayList<>();
    private final List<List<Cell>> rows = new ArrayList<>();
    private Origin origin;
    private String empty = "There are no rows.";
    private boolean folded;

    private Builder(String id, String caption) {
      this.id = id;
      this.caption = caption;
    }

    /** Adds a column of texts. */
    public Builder text(String name, String meaning) {
      heads.add(new Head(name, meaning, false));
      return this;
    }

    /** Adds a column of numbers. */
    public Builder number(String name, String meaning) {
      heads.add(new Head(name, meaning, true));
      return this;
    }

    /** Names the rows of the result table. */
    public Builder from(Origin rowsOf) {
      origin = rowsOf;
      return this;
    }

    /** Says what a table without rows means. */
    public Builder ifEmpty(String explanation) {
      empty = explanation;
      return this;
    }

    /** Folds the table. */
    public Builder fold() {
      folded = true;
      return this;
    }

    /** Adds a row; cells that are left out at its end are empty. */
    public Builder row(Cell... cells) {
      if (cells.length > heads.size()) {
        throw new IllegalArgumentException(
            id + ": " + cells.length + " cells for " + heads.size() + " columns");
      }
      rows.add(Arrays.asList(cells));
      return this;
    }

    /** The number of rows so far. */
    public int size() {
      return rows.size();
    }

    /** Returns the table. */
    public DataTable build() {
      return new DataTable(id, caption, heads, rows, origin, empty, folded);
    }
  }

  /** Begins a table. */
  public static Builder of(String id, String caption) {
    return new Builder(id, caption);
  }

  /** Whether it has no rows. */
  public boolean isEmpty() {
    return rows.isEmpty();
  }
}
