package org.annales.dummy;

import java.io.Serializable;
import java.util.List;
import java.util.stream.IntStream;
import org.annales.analysis.Analysis;
import org.annales.analysis.AnalysisContext;
import org.annales.analysis.Resource;
import org.annales.analysis.RunInputs;
import org.annales.corpus.SectionText;
import org.annales.corpus.TextColumn;
import org.annales.settings.Settings;
import org.annales.table.Column;
import org.annales.table.ResultTable;
import org.annales.table.Table;
import org.apache.spark.api.java.JavaRDD;

/**
 * Counts the sentences of each section that end with a mark. An analysis as small as one can be.
 */
final class Exclamations implements Analysis {
  /** A row of the table. */
  record SectionExclamations(String sectionId, long count) implements Serializable {}

  static final Table<SectionExclamations> TABLE =
      Table.of(
          "exclamations",
          Table.Group.DETAIL,
          "Exclamations of each section",
          List.of("section_id"),
          List.of(
              Column.<SectionExclamations>text(
                      "section_id", "The section.", SectionExclamations::sectionId)
                  .refersTo("sections"),
              Column.count(
                  "count", "Sentences that end with the mark.", SectionExclamations::count)));

  private final ExclamationSettings settings;

  Exclamations(ExclamationSettings settings) {
    this.settings = settings;
  }

  @Override
  public String name() {
    return "exclamations";
  }

  @Override
  public boolean needsText(Settings ofRun) {
    return true;
  }

  @Override
  public List<Table<?>> tables() {
    return List.of(TABLE);
  }

  @Override
  public List<String> mistakes(RunInputs inputs) {
    return settings.mark().isBlank()
        ? List.of("exclamations.mark: found no character, expected at least one")
        : List.of();
  }

  @Override
  public List<Resource> resources(AnalysisContext context) {
    return List.of(Resource.model("exclamation-marks", "1", "CC0-1.0", "this test"));
  }

  @Override
  public List<ResultTable> run(AnalysisContext context) {
    String mark = settings.mark();
    JavaRDD<SectionExclamations> sections =
        context.corpus().texts(TextColumn.TEXT).map(text -> count(text, mark));
    return List.of(TABLE.of(context.corpus().spark(), sections));
  }

  private static SectionExclamations count(SectionText text, String mark) {
    long count =
        IntStream.range(0, text.sentences())
            .filter(sentence -> text.text(sentence).endsWith(mark))
            .count();
    return new SectionExclamations(text.sectionId(), count);
  }
}
