package org.annales.report.chart;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import org.annales.report.chart.BandChart.Mark;
import org.annales.report.chart.BandChart.Point;

/** Makes one chart of each kind from names, with values that follow from their number. */
final class ChartSamples {
  private ChartSamples() {}

  static Frame frame(int width) {
    return new Frame("c1", "A title", "A description", width);
  }

  /** Returns items named "Section 1", with the short name "1". */
  static List<Item> sections(int count) {
    return list(count, i -> new Item(Integer.toString(i + 1), "Section " + (i + 1)));
  }

  static <T> List<T> list(int count, IntFunction<T> element) {
    return IntStream.range(0, count).mapToObj(element).toList();
  }

  /** Returns a value between −1 and 1. */
  static double value(int i) {
    return Math.sin(i * 12.9898 + 4.1);
  }

  static List<Chart> all(Frame frame, List<Item> items, String note) {
    int n = items.size();
    List<Chart> charts = new ArrayList<>();
    charts.add(
        new BarChart(frame, note, list(n, i -> new BarChart.Bar(items.get(i), value(i), note))));
    charts.add(intervals(frame, items, note));
    charts.add(bands(frame, items, note));
    charts.add(
        new HeatMap(
            frame, items, items, list(n, i -> list(n, j -> value(i) * value(j))), true, note));
    charts.add(
        new DispersionChart(
            frame,
            list(n, i -> new DispersionChart.DispersionRow(items.get(i), list(i % 50, j -> j * 2))),
            list(n, i -> new Divider(i * 100.0 / n, items.get(i))),
            100));
    charts.add(
        new ColumnChart(
            frame,
            note,
            note,
            List.of(note, "other"),
            list(n, i -> new ColumnChart.Column(items.get(i), List.of(value(i), 1.0)))));
    charts.add(
        new NetworkChart(
            frame,
            list(n, i -> new NetworkChart.Node(items.get(i), i, i % 6)),
            list(n, i -> new NetworkChart.Link(i, i * 7 % n, i, note))));
    charts.add(
        new SpanChart(
            frame, items, list(n, i -> new SpanChart.Span(items.get(i), i / 2, i, List.of(i)))));
    charts.add(map(frame, items, note));
    charts.add(new Dendrogram(frame, note, items, merges(n)));
    return charts;
  }

  private static Chart intervals(Frame frame, List<Item> items, String note) {
    return new IntervalChart(
        frame,
        note,
        0.0,
        list(
            items.size(),
            i ->
                new IntervalChart.IntervalRow(
                    items.get(i), value(i), value(i) - 1, value(i) + 0.5, i % 3 == 0, note)));
  }

  private static Chart bands(Frame frame, List<Item> items, String note) {
    int n = items.size();
    return new BandChart(
        frame,
        note,
        note,
        list(n, i -> new Point(i, value(i), value(i) - 0.1, value(i) + 0.1, -0.7, 0.7, note)),
        list(Math.min(3, n), i -> new Mark(i, Integer.toString(i + 1))),
        list(n, i -> new Divider(i, items.get(i))));
  }

  private static Chart map(Frame frame, List<Item> items, String note) {
    IntFunction<ScatterChart.Dot> dot =
        i ->
            new ScatterChart.Dot(
                items.get(i),
                value(i),
                value(i + 9),
                i,
                value(i) - 0.2,
                value(i),
                null,
                null,
                note);
    return new ScatterChart(
        frame, note, note, list(items.size(), dot), list(items.size() / 2, dot));
  }

  /** Joins the leaves one after the other. */
  static List<Dendrogram.Merge> merges(int leaves) {
    List<Dendrogram.Merge> merges = new ArrayList<>();
    for (int i = 1; i < leaves; i++) {
      int before = i == 1 ? 0 : leaves + i - 2;
      merges.add(new Dendrogram.Merge(before, i, i * 0.1, i % 5 / 4.0));
    }
    return Collections.unmodifiableList(merges);
  }
}
