package org.annales.table;

import java.io.Serializable;

/** Reads the value of a column from a record; null where there is none. */
@FunctionalInterface
public interface Getter<T, V> extends Serializable {
  V get(T from);

  /** Reads a long. */
  @FunctionalInterface
  interface OfLong<T> extends Serializable {
    long get(T from);
  }

  /** Reads an int. */
  @FunctionalInterface
  interface OfInt<T> extends Serializable {
    int get(T from);
  }

  /** Reads a double; NaN where the value is not defined. */
  @FunctionalInterface
  interface OfDouble<T> extends Serializable {
    double get(T from);
  }

  /** Reads a boolean. */
  @FunctionalInterface
  interface OfBoolean<T> extends Serializable {
    boolean get(T from);
  }
}
