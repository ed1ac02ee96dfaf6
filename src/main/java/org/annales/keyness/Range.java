package org.annales.keyness;

import java.io.Serializable;

/** A range of numbers, the last exclusive. */
record Range(int from, int to) implements Serializable {

  boolean contains(int number) {
    return number >= from && number < to;
  }
}
