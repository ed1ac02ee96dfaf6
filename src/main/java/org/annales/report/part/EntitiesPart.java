package org.annales.report.part;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.annales.report.chart.Frame;
import org.annales.report.chart.HeatMap;
import org.annales.report.chart.Item;
import org.annales.report.chart.SpanChart;
import org.annales.report.page.Block;
import org.annales.report.page.Cell;
import org.annales.report.page.DataTable;
import org.annales.report.page.Figure;
import org.annales.report.page.Fold;
import org.annales.report.page.Notice;
import org.annales.report.page.Origin;
import org.annales.report.run.Missing;
import org.annales.report.run.Section;
import org.annales.report.run.Work;
import org.annales.results.TableRow;

/** Who and where: entities by section, first and last appearance, agreement with the index. */
final class EntitiesPart implements WorkPart {
  private static final List<String> TYPES =
      List.of("person", "place", "organization", "publication", "event");

  private static final int IN_CHARTS = 20;
  private static final int IN_TABLES = 12;
  private static final int WIDTH = 900;

  @Override
  public String name() {
    return "entities";
  }

  @Override
  public String title() {
    return "Who and where";
  }

  @Override
  public List<Block> blocks(Work work) {
    Optional<Notice> missing = Missing.of(work.data(), "entities", "entities", "entity_counts");
    if (missing.isPresent()) {
      return List.of(missing.get());
    }
    List<TableRow> leading = leading(work, "person", IN_CHARTS);
    List<Block> blocks = new ArrayList<>();
    if (work.rows(Queries.ENTITIES).isEmpty()) {
      blocks.add(Notice.of("No names were found in this document."));
      return blocks;
    }
    if (!leading.isEmpty() && work.sections().size() > 1) {
      blocks.add(heatMap(work, leading));
      blocks.add(spans(work, leading));
    }
    TYPES.stream()
        .filter(type -> !leading(work, type, 1).isEmpty())
        .forEach(type -> blocks.add(table(work, type)));
    IndexAgreement.of(work).ifPresent(blocks::add);
    blocks.add(
        Fold.method(
            "Names are found by a recognizer and by rules, and joined to entities when the text"
                + " gives a reason (table entity_aliases). A count is of mentions by name: pronouns"
                + " and titles alone are not counted, so a narrator or a much discussed person can"
                + " be rare here."));
    return blocks;
  }

  /** The entities of a type that are named most often. */
  static List<TableRow> leading(Work work, String type, int most) {
    return work.rows(Queries.ENTITIES).stream()
        .filter(row -> type.equals(row.text("type")) && row.count("mentions") > 0)
        .sorted(
            Comparator.comparingLong((TableRow row) -> -row.count("mentions"))
                .thenComparing(row -> row.text("name"))
                .thenComparing(row -> row.text("entity_id")))
        .limit(most)
        .toList();
  }

  /** The mentions of each entity by position of the section; NaN where it is not named. */
  private static Map<String, List<Double>> mentions(Work work, List<TableRow> entities) {
    Map<String, List<Double>> mentions = new HashMap<>();
    int sections = work.sections().size();
    entities.forEach(
        entity ->
            mentions.put(
                entity.text("entity_id"),
                new ArrayList<>(Collections.nCopies(sections, Double.NaN))));
    for (TableRow count : work.rows(Queries.ENTITY_COUNTS)) {
      List<Double> row = mentions.get(count.text("entity_id"));
      Optional<Section> section = work.section(count.text("section_id"));
      if (row != null && section.isPresent() && count.count("mentions") > 0) {
        int position = section.get().position();
        if (position < sections && section.get().words() > 0) {
          row.set(position, count.number("mentions"));
        }
      }
    }
    return mentions;
  }

  private static Figure heatMap(Work work, List<TableRow> entities) {
    Map<String, List<Double>> mentions = mentions(work, entities);
    List<Item> rows =
        entities.stream().map(row -> new Item(row.text("name"), row.text("name"))).toList();
    List<Item> columns = work.sections().stream().map(Section::item).toList();
    List<List<Double>> values =
        entities.stream().map(row -> mentions.get(row.text("entity_id"))).toList();
    String caption = "The persons named most often, by section: number of mentions";
    DataTable.Builder table =
        DataTable.of(work.id("persons-by-section"), "Mentions of persons by section")
            .from(Origin.of("entity_counts", "document_id", work.documentId()))
            .text("Person", null)
            .fold();
    work.sections().forEach(section -> table.number(section.item().shortName(), section.name()));
    for (int i = 0; i < rows.size(); i++) {
      List<Cell> cells = new ArrayList<>(List.of(Cell.of(rows.get(i).name())));
      values.get(i).forEach(value -> cells.add(value.isNaN() ? Cell.of(null) : Cell.number(value)));
      table.row(cells.toArray(Cell[]::new));
    }
    Frame frame =
        new Frame(
            work.id("persons-chart"),
            caption,
            "Persons in rows, sections in columns; darker cells have more mentions.",
            WIDTH);
    return new Figure(
        work.id("persons"),
        caption,
        new HeatMap(frame, rows, columns, values, false, "mentions"),
        table.build());
  }

  private static Figure spans(Work work, List<TableRow> entities) {
    Map<String, List<Double>> mentions = mentions(work, entities);
    List<SpanChart.Span> spans = new ArrayList<>();
    DataTable.Builder table =
        DataTable.of(work.id("spans-table"), "First and last section of persons")
            .from(Origin.of("entities", "document_id", work.documentId()).and("type = 'person'"))
            .text("Person", null)
            .text("First", null)
            .text("Last", null)
            .number("Sections", "with a mention")
            .fold();
    for (TableRow entity : entities) {
      List<Integer> present = new ArrayList<>();
      List<Double> row = mentions.get(entity.text("entity_id"));
      for (int i = 0; i < row.size(); i++) {
        if (!row.get(i).isNaN()) {
          present.add(i);
        }
      }
      if (present.isEmpty()) {
        continue;
      }
      int first = present.get(0);
      int last = present.get(present.size() - 1);
      Item item = new Item(entity.text("name"), entity.text("name"));
      spans.add(new SpanChart.Span(item, first, last, present));
      Section from = work.sections().get(first);
      Section to = work.sections().get(last);
      table.row(
          Cell.of(entity.text("name")),
          Cell.sorted(from.name(), first).linked(from.anchor()),
          Cell.sorted(to.name(), last).linked(to.anchor()),
          Cell.count(present.size()));
    }
    String caption = "From the first to the last section in which a person is named";
    Frame frame =
        new Frame(
            work.id("spans-chart"),
            caption,
            "A line for each person; a dot is a section in which the person is named.",
            WIDTH);
    List<Item> columns = work.sections().stream().map(Section::item).toList();
    return new Figure(
        work.id("spans"), caption, new SpanChart(frame, columns, spans), table.build());
  }

  private static DataTable table(Work work, String type) {
    DataTable.Builder table =
        DataTable.of(work.id("entities-" + type), Texts.capital(type) + " names that lead")
            .from(
                Origin.of("entities", "document_id", work.documentId())
                    .and("type = '" + type + "'"))
            .text("Name", null)
            .number("Mentions", "in the counted text")
            .number("Elsewhere", "in notes and captions")
            .number("Sections", "with a mention")
            .text("First", null)
            .text("Last", null);
    for (TableRow row : leading(work, type, IN_TABLES)) {
      table.row(
          Cell.of(row.text("name")),
          Cell.count(row.count("mentions")),
          Cell.count(row.count("elsewhere")),
          Cell.count(row.count("sections")),
          Cell.of(work.nameOf(row.text("first_section_id"))),
          Cell.of(work.nameOf(row.text("last_section_id"))));
    }
    return table.build();
  }
}
