package org.annales.report.part;

import java.util.List;
import org.annales.report.page.Block;
import org.annales.report.page.Page;
import org.annales.report.run.Work;

/** A part of the report about one work. To add one, add its line in {@link Parts}. */
interface WorkPart {
  /** The part of its id that follows the work. */
  String name();

  /** The heading. */
  String title();

  /** Its blocks; without tables, notices that say what is missing and how to get it. */
  List<Block> blocks(Work work);

  /** Pages inside the part. */
  default List<Page> pages(Work work) {
    return List.of();
  }
}
