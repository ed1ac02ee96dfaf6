package org.annales.report.part;

import java.util.List;
import org.annales.report.page.Block;
import org.annales.report.page.Page;
import org.annales.report.run.ReportData;

/** A part of the report about the whole run. To add one, add its line in {@link Parts}. */
interface CorpusPart {
  /** Its id in the page. */
  String id();

  /** The heading. */
  String title();

  /** Its blocks; without tables, notices that say what is missing and how to get it. */
  List<Block> blocks(ReportData data);

  /** Pages inside the part. */
  default List<Page> pages(ReportData data) {
    return List.of();
  }
}
