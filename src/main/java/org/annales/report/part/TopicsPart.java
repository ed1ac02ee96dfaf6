package org.annales.report.part;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.annales.report.chart.Frame;
import org.annales.report.chart.HeatMap;
import org.annales.report.chart.Item;
import org.annales.report.page.Block;
import org.annales.report.page.Cell;
import org.annales.report.page.DataTable;
import org.annales.report.page.Figure;
import org.annales.report.page.Fold;
import org.annales.report.page.Notice;
import org.annales.report.page.Origin;
import org.annales.report.page.Prose;
import org.annales.report.run.Missing;
import org.annales.report.run.Section;
import org.annales.report.run.Work;
import org.annales.results.TableQuery;
import org.annales.results.TableRow;

/** Topics of a work: groups of words that occur in the same passages, by section. */
final class TopicsPart implements WorkPart {
  private static final TableQuery TOPICS =
      TableQuery.of("topics", "topic_id", "rank", "share", "stability", "words");

  private static final TableQuery SHARES =
      TableQuery.of("topic_sections", "document_id", "section_id", "topic_id", "share");

  private static final TableQuery MODELS =
      TableQuery.of("topic_models", "language", "segments", "stable_topics", "topics", "reason");

  private static final int NAMING = 3;

  /** A topic that has less of each section of a work is not shown for the work. */
  private static final double LEAST_TOPIC = 0.05;

  /** A smaller share of a section is an empty cell. */
  private static final double LEAST_SHARE = 0.01;

  private static final int WIDTH = 900;

  @Override
  public String name() {
    return "topics";
  }

  @Override
  public String title() {
    return "Topics";
  }

  @Override
  public List<Block> blocks(Work work) {
    Optional<Notice> missing = Missing.of(work.data(), "topics", "topics", "topic_sections");
    if (missing.isPresent()) {
      return List.of(missing.get());
    }
    List<TableRow> shares = work.rows(SHARES);
    if (shares.isEmpty()) {
      return List.of(Notice.of(none(work)));
    }
    List<String> used =
        shares.stream()
            .filter(row -> row.number("share") >= LEAST_TOPIC)
            .map(row -> row.text("topic_id"))
            .distinct()
            .toList();
    if (used.isEmpty()) {
      return List.of(Notice.of("No topic has 5 % of any section of this work."));
    }
    List<TableRow> topics =
        work.data().rows(TOPICS).stream()
            .filter(row -> used.contains(row.text("topic_id")))
            .toList();
    List<Block> blocks = new ArrayList<>();
    blocks.add(
        new Prose(
            "A topic is a group of words that occur in the same passages. Only topics are shown"
                + " that fits from several random starts find again, and that shuffled words do not"
                + " have. A topic has no name: read its words, and the chapters where it is"
                + " strong. Topics that have less than 5 % of each section of this work are left"
                + " out; they are in the table topic_sections."));
    blocks.add(figure(work, topics, shares));
    blocks.add(table(work, topics));
    blocks.add(
        Fold.method(
            "Topics are fitted by non-negative matrix factorisation of tf-idf weights of segments"
                + " of 500 words, over all works of a language."));
    return blocks;
  }

  private static String none(Work work) {
    String reasons =
        work.data().rows(MODELS).stream()
            .filter(row -> row.has("reason"))
            .map(row -> row.text("language") + ": " + Texts.words(row.text("reason")))
            .collect(Collectors.joining("; "));
    return "This work has no topics"
        + (reasons.isEmpty() ? "." : " (" + reasons + ").")
        + " They need about 100,000 words of a language: in shorter texts groups of words are not"
        + " stable.";
  }

  private static Item item(TableRow topic) {
    String words =
        topic.rows("words").stream()
            .limit(NAMING)
            .map(word -> word.text("word"))
            .collect(Collectors.joining(", "));
    return new Item(words, words);
  }

  private static Figure figure(Work work, List<TableRow> topics, List<TableRow> shares) {
    Map<String, List<Double>> values = new HashMap<>();
    int sections = work.sections().size();
    topics.forEach(
        topic ->
            values.put(
                topic.text("topic_id"),
                new ArrayList<>(Collections.nCopies(sections, Double.NaN))));
    for (TableRow row : shares) {
      List<Double> ofTopic = values.get(row.text("topic_id"));
      Optional<Section> section = work.section(row.text("section_id"));
      boolean shown = row.number("share") >= LEAST_SHARE;
      if (shown && ofTopic != null && section.isPresent() && section.get().words() > 0) {
        ofTopic.set(section.get().position(), row.number("share"));
      }
    }
    String caption =
        "Topics by section: the share of each topic in the section; less than 1 % is empty";
    DataTable.Builder table =
        DataTable.of(work.id("topics-by-section"), "Shares of topics by section")
            .from(Origin.of("topic_sections", "document_id", work.documentId()))
            .text("Topic", null)
            .fold();
    work.sections().forEach(section -> table.number(section.item().shortName(), section.name()));
    for (TableRow topic : topics) {
      List<Cell> cells = new ArrayList<>(List.of(Cell.of(item(topic).name())));
      values.get(topic.text("topic_id")).forEach(share -> cells.add(Cell.percent(share)));
      table.row(cells.toArray(Cell[]::new));
    }
    Frame frame =
        new Frame(
            work.id("topics-chart"),
            caption,
            "Topics in rows, sections in columns; darker cells have more of the topic.",
            WIDTH);
    return new Figure(
        work.id("topics-figure"),
        caption,
        new HeatMap(
            frame,
            topics.stream().map(TopicsPart::item).toList(),
            work.sections().stream().map(Section::item).toList(),
            topics.stream().map(topic -> values.get(topic.text("topic_id"))).toList(),
            false,
            "share"),
        table.build());
  }

  private static DataTable table(Work work, List<TableRow> topics) {
    DataTable.Builder table =
        DataTable.of(work.id("topics-table"), "The topics and their words")
            .from(Origin.of("topics"))
            .number("Rank", "by share in all works of the language")
            .text("Words", "the heaviest first")
            .number("Share", "of all works of the language")
            .number("Stability", "cosine of the topic between fits from random starts: 0 to 1");
    for (TableRow topic : topics) {
      table.row(
          Cell.count(topic.count("rank")),
          Cell.of(
              topic.rows("words").stream()
                  .map(word -> word.text("word"))
                  .collect(Collectors.joining(", "))),
          Cell.percent(topic.number("share")),
          Cell.number(topic.number("stability")));
    }
    return table.build();
  }
}
