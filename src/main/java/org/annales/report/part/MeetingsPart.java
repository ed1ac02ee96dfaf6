package org.annales.report.part;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.annales.report.chart.Frame;
import org.annales.report.chart.Item;
import org.annales.report.chart.NetworkChart;
import org.annales.report.page.Block;
import org.annales.report.page.Cell;
import org.annales.report.page.DataTable;
import org.annales.report.page.Figure;
import org.annales.report.page.Notice;
import org.annales.report.page.NumberText;
import org.annales.report.page.Origin;
import org.annales.report.page.Prose;
import org.annales.report.run.Missing;
import org.annales.report.run.Work;
import org.annales.results.TableQuery;
import org.annales.results.TableRow;

/** The network of persons that occur in the same sentences. */
final class MeetingsPart implements WorkPart {
  private static final TableQuery PAIRS =
      TableQuery.of("entity_pairs", "document_id", "entity_a", "entity_b", "sentences");

  private static final int PERSONS = 30;
  private static final int LINKS = 60;
  private static final int WIDTH = 900;

  @Override
  public String name() {
    return "meetings";
  }

  @Override
  public String title() {
    return "Who appears with whom";
  }

  /** Two persons, by their positions in the list, and the sentences that name both. */
  private record Pair(int a, int b, long sentences) {}

  @Override
  public List<Block> blocks(Work work) {
    Optional<Notice> missing = Missing.of(work.data(), "entities", "entities", "entity_pairs");
    if (missing.isPresent()) {
      return List.of(missing.get());
    }
    List<TableRow> persons = EntitiesPart.leading(work, "person", PERSONS);
    List<Pair> pairs = pairs(work, persons);
    if (pairs.isEmpty()) {
      return List.of(Notice.of("No two of the leading persons are named in the same sentence."));
    }
    return List.of(
        new Prose(
            "Linked are persons that the same sentences name: of the "
                + NumberText.count(persons.size())
                + " persons named most often, the "
                + NumberText.count(pairs.size())
                + " strongest pairs. Being named together is no meeting: a list of names links all"
                + " of them."),
        figure(work, persons, pairs));
  }

  private static List<Pair> pairs(Work work, List<TableRow> persons) {
    Map<String, Integer> positions = new HashMap<>();
    persons.forEach(person -> positions.put(person.text("entity_id"), positions.size()));
    Map<Long, Long> sentences = new TreeMap<>();
    for (TableRow row : work.rows(PAIRS)) {
      Integer a = positions.get(row.text("entity_a"));
      Integer b = positions.get(row.text("entity_b"));
      if (a != null && b != null && row.count("sentences") > 0) {
        long key = (long) Math.min(a, b) * PERSONS + Math.max(a, b);
        sentences.merge(key, row.count("sentences"), Long::sum);
      }
    }
    return sentences.entrySet().stream()
        .map(
            entry ->
                new Pair(
                    (int) (entry.getKey() / PERSONS),
                    (int) (entry.getKey() % PERSONS),
                    entry.getValue()))
        .sorted(Comparator.comparingLong((Pair pair) -> -pair.sentences))
        .limit(LINKS)
        .toList();
  }

  private static Figure figure(Work work, List<TableRow> persons, List<Pair> pairs) {
    DataTable.Builder table =
        DataTable.of(work.id("meetings-table"), "Persons named in the same sentences")
            .from(Origin.of("entity_pairs", "document_id", work.documentId()))
            .text("Person", null)
            .text("With", null)
            .number("Sentences", "that name both")
            .fold();
    // Only linked persons are drawn.
    Map<Integer, Integer> nodeOf = new TreeMap<>();
    List<NetworkChart.Node> nodes = new ArrayList<>();
    List<NetworkChart.Link> links = new ArrayList<>();
    for (Pair pair : pairs) {
      for (int person : List.of(pair.a, pair.b)) {
        if (!nodeOf.containsKey(person)) {
          nodeOf.put(person, nodes.size());
          TableRow row = persons.get(person);
          nodes.add(
              new NetworkChart.Node(
                  new Item(row.text("name"), row.text("name")), row.count("mentions"), 0));
        }
      }
      String a = persons.get(pair.a).text("name");
      String b = persons.get(pair.b).text("name");
      links.add(
          new NetworkChart.Link(nodeOf.get(pair.a), nodeOf.get(pair.b), pair.sentences, null));
      table.row(Cell.of(a), Cell.of(b), Cell.count(pair.sentences));
    }
    String caption = "Persons named in the same sentences";
    Frame frame =
        new Frame(
            work.id("meetings-chart"),
            caption,
            "Persons are circles, larger with more mentions; lines are wider with more sentences.",
            WIDTH);
    return new Figure(
        work.id("meetings-figure"), caption, new NetworkChart(frame, nodes, links), table.build());
  }
}
