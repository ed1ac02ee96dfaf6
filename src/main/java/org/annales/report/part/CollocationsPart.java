package org.annales.report.part;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.annales.report.chart.Frame;
import org.annales.report.chart.Item;
import org.annales.report.chart.NetworkChart;
import org.annales.report.page.Block;
import org.annales.report.page.Cell;
import org.annales.report.page.DataTable;
import org.annales.report.page.Figure;
import org.annales.report.page.Fold;
import org.annales.report.page.Notice;
import org.annales.report.page.Origin;
import org.annales.report.page.Prose;
import org.annales.report.run.Missing;
import org.annales.report.run.ReportData;
import org.annales.report.run.Work;
import org.annales.results.TableQuery;
import org.annales.results.TableRow;

/** What stands beside the leading words of the works, as a table and a small network. */
final class CollocationsPart implements CorpusPart {
  private static final double ALPHA = 0.05;

  /** Function words pass the test beside frequent words, at rates little above those by chance. */
  private static final double LEAST_RATIO = 3;

  private static final int NODES = 8;
  private static final int EACH = 6;
  private static final int WIDTH = 900;

  private static final TableQuery PAIRS =
      TableQuery.of(
              "collocations",
              "node",
              "collocate",
              "span_left",
              "span_right",
              "direction",
              "count",
              "expected",
              "log_dice",
              "log_likelihood",
              "q_value",
              "sections",
              "node_occurrences")
          .where(
              row ->
                  "over".equals(row.text("direction"))
                      && row.number("q_value") <= ALPHA
                      && row.number("count") >= LEAST_RATIO * row.number("expected")
                      && row.count("span_left") + row.count("span_right") > 1);

  @Override
  public String id() {
    return "collocations";
  }

  @Override
  public String title() {
    return "What stands beside leading words";
  }

  @Override
  public List<Block> blocks(ReportData data) {
    Optional<Notice> missing = Missing.of(data, "collocations", "collocations");
    if (missing.isPresent()) {
      return List.of(missing.get());
    }
    Map<String, List<TableRow>> pairs = pairs(data);
    if (pairs.isEmpty()) {
      return List.of(
          Notice.of("No two words stand beside each other more often than chance gives."));
    }
    return List.of(
        new Prose(
            "For the leading words of the works, the words that stand near them most typically,"
                + " ordered by log Dice: 14 at most; one more is twice as typical."),
        figure(pairs),
        Fold.method(
            "Counted are places inside the span around a word, in the same sentence. Only"
                + " collocates are shown that pass the corrected test (q at most .05); log Dice"
                + " orders them, since it does not grow with the size of the corpus.",
            "Shown are pairs that occur at least three times as often as by chance. Of the words"
                + " that mark a chapter most, function words aside, the most frequent lead; without"
                + " keyness, the words of the strongest pairs. collocations.nodes chooses"
                + " others."));
  }

  /** The strongest collocates of each leading word, in the order of the words. */
  private static Map<String, List<TableRow>> pairs(ReportData data) {
    Map<String, List<TableRow>> byNode = new HashMap<>();
    for (TableRow row : data.rows(PAIRS)) {
      byNode.computeIfAbsent(row.text("node"), node -> new ArrayList<>()).add(row);
    }
    Map<String, List<TableRow>> pairs = new java.util.LinkedHashMap<>();
    for (String node : leading(data, byNode)) {
      List<TableRow> rows = byNode.get(node);
      if (rows != null && pairs.size() < NODES) {
        pairs.put(
            node,
            rows.stream()
                .sorted(
                    Comparator.comparingDouble((TableRow row) -> -row.number("log_dice"))
                        .thenComparing(row -> row.text("collocate")))
                .limit(EACH)
                .toList());
      }
    }
    return pairs;
  }

  private static Set<String> leading(ReportData data, Map<String, List<TableRow>> byNode) {
    Set<String> words = new LinkedHashSet<>();
    data.manifest()
        .at("/configuration/collocations/nodes")
        .forEach(node -> words.add(node.asText()));
    List<TableRow> terms = new ArrayList<>();
    for (Work work : data.works()) {
      terms.addAll(new KeyTerms(work).leading(work));
    }
    terms.stream()
        .sorted(
            Comparator.comparingLong(
                    (TableRow row) -> -row.count("target_count") - row.count("reference_count"))
                .thenComparing(row -> row.text("term")))
        .forEach(row -> words.add(row.text("term")));
    if (words.isEmpty()) {
      byNode.values().stream()
          .flatMap(List::stream)
          .sorted(
              Comparator.comparingDouble((TableRow row) -> -row.number("log_likelihood"))
                  .thenComparing(row -> row.text("node")))
          .limit(NODES)
          .forEach(row -> words.add(row.text("node")));
    }
    return words;
  }

  private static Figure figure(Map<String, List<TableRow>> pairs) {
    DataTable.Builder table =
        DataTable.of("collocations-table", "Leading words and their collocates")
            .from(
                Origin.of("collocations")
                    .and("direction = 'over'")
                    .and("q_value <= 0.05 and count >= 3 * expected"))
            .text("Word", null)
            .text("Beside it", null)
            .text("Span", "words to the left and right")
            .number("Together", "places in the span that hold it")
            .number("Expected", "by chance")
            .number("log Dice", "how typical: 14 at most")
            .number("q", "corrected for all pairs of the span")
            .number("Sections", null);
    Map<String, Integer> nodes = new HashMap<>();
    List<NetworkChart.Node> drawn = new ArrayList<>();
    List<NetworkChart.Link> links = new ArrayList<>();
    pairs.forEach(
        (node, rows) -> node(nodes, drawn, node, rows.get(0).number("node_occurrences"), 0));
    pairs.forEach(
        (node, rows) -> {
          for (TableRow row : rows) {
            String collocate = row.text("collocate");
            table.row(
                Cell.of(node),
                Cell.of(collocate),
                Cell.of(row.count("span_left") + ", " + row.count("span_right")),
                Cell.count(row.count("count")),
                Cell.number(row.number("expected")),
                Cell.number(row.number("log_dice")),
                Cell.probability(row.number("q_value")),
                Cell.count(row.count("sections")));
            if (!node.equals(collocate)) {
              node(nodes, drawn, collocate, row.number("count"), 1);
              links.add(
                  new NetworkChart.Link(
                      nodes.get(node),
                      nodes.get(collocate),
                      row.number("log_dice"),
                      node + " and " + collocate + ": " + row.count("count") + " times"));
            }
          }
        });
    String caption = "Leading words and the words that stand beside them";
    Frame frame =
        new Frame(
            "collocations-chart",
            caption,
            "Leading words in the first colour, collocates in the second; lines join neighbours.",
            WIDTH);
    return new Figure(
        "collocations-figure", caption, new NetworkChart(frame, drawn, links), table.build());
  }

  private static void node(
      Map<String, Integer> nodes,
      List<NetworkChart.Node> drawn,
      String word,
      double size,
      int group) {
    if (nodes.putIfAbsent(word, drawn.size()) == null) {
      drawn.add(new NetworkChart.Node(new Item(word, word), size, group));
    }
  }
}
