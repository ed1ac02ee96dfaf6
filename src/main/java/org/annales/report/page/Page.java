package org.annales.report.page;

import java.util.List;

/**
 * A page of the report: a section of the document with a heading and blocks.
 *
 * @param id its id in the document
 * @param navTitle the title in the navigation
 */
public record Page(String id, String title, String navTitle, List<Block> blocks, List<Page> pages) {

  public Page {
    blocks = List.copyOf(blocks);
    pages = List.copyOf(pages);
  }

  /** A page without pages of its own. */
  public static Page of(String id, String title, List<Block> blocks) {
    return new Page(id, title, title, blocks, List.of());
  }
}
