package org.annales.report.part;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.annales.report.page.Page;
import org.annales.report.run.ReportData;
import org.annales.report.run.Work;

/**
 * Lists the parts of the report in their order. They are made by as many threads as there are
 * cores.
 */
public final class Parts {
  /** Works whose sections are together more than these have the first parts only. */
  private static final long MOST_DETAILED_SECTIONS = 400;

  private static final List<WorkPart> SHORT = List.of(new GlancePart(), new ChaptersPart());

  private static final List<WorkPart> DETAILED =
      List.of(
          new KeynessPart(),
          new DispersionPart(),
          new TonePart(),
          new ToneWordsPart(),
          new EntitiesPart(),
          new MeetingsPart(),
          new ComparisonPart(),
          new SimilarityPart(),
          new TrendsPart(),
          new TopicsPart(),
          new SectionPages());

  private static final List<CorpusPart> OVERVIEW = List.of(new WorksPart());

  private static final List<CorpusPart> CORPUS =
      List.of(
          new NgramsPart(),
          new CollocationsPart(),
          new SetsPart(),
          new SourcesPart(),
          new YearsPart(),
          new ProblemsPart(),
          new TablesPart(),
          new RunPart());

  private Parts() {}

  /** The pages of a work; the works before it decide whether there is room for all parts. */
  public static List<Page> ofWork(Work work, ReportData data) {
    long sections = 0;
    for (Work shown : data.works()) {
      sections += shown.sections().size();
      if (shown == work) {
        break;
      }
    }
    boolean detailed = data.works().size() == 1 || sections <= MOST_DETAILED_SECTIONS;
    List<WorkPart> parts = new ArrayList<>(SHORT);
    if (detailed) {
      parts.addAll(DETAILED);
    }
    return parts.parallelStream().map(part -> page(part, work)).toList();
  }

  /** The pages that precede several works. */
  public static List<Page> overview(ReportData data) {
    return pages(OVERVIEW, data);
  }

  /** The pages that follow the works. */
  public static List<Page> ofCorpus(ReportData data) {
    return pages(CORPUS, data);
  }

  private static List<Page> pages(List<CorpusPart> parts, ReportData data) {
    Stream<Page> pages =
        parts.parallelStream()
            .map(
                part ->
                    new Page(
                        part.id(),
                        part.title(),
                        part.title(),
                        part.blocks(data),
                        part.pages(data)));
    return pages.filter(page -> !page.blocks().isEmpty() || !page.pages().isEmpty()).toList();
  }

  private static Page page(WorkPart part, Work work) {
    return new Page(
        work.id(part.name()), part.title(), part.title(), part.blocks(work), part.pages(work));
  }
}
