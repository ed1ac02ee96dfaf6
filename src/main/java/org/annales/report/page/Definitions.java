package org.annales.report.page;

import java.util.List;

/** A folded list of terms with their meanings. */
public record Definitions(String summary, List<Definition> items) implements Block {

  /** A term with its meaning. */
  public record Definition(String term, String meaning) {}
}
