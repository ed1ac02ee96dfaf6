package org.annales.stats.worked;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;

/** The worked numbers that every formula is tested against; they stand beside the formulas. */
public final class WorkedNumbers {
  private static final String RESOURCE = "/org/annales/stats/worked-numbers.json";

  private WorkedNumbers() {}

  /** All of them, in the order of the resource. */
  public static List<WorkedNumber> all() {
    try (InputStream in = WorkedNumbers.class.getResourceAsStream(RESOURCE)) {
      return List.of(new ObjectMapper().readValue(in, WorkedNumber[].class));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
