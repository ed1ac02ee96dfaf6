package org.annales.report.page;

import java.util.List;

/** Blocks that are folded under a summary: methods, and details. */
public record Fold(String summary, List<Block> blocks) implements Block {

  /** Folds paragraphs on how numbers were computed and what they do not show. */
  public static Fold method(String... paragraphs) {
    return new Fold(
        "How this is computed",
        List.of(paragraphs).stream().map(text -> (Block) new Prose(text)).toList());
  }
}
