package org.annales.report.chart;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * Draws a map of sections and words, with one scale on both axes. Up to 20 sections have their
 * name, more their short name; where labels would overlap the lighter ones are left out. Words that
 * lie far beyond the sections are drawn nearer, and a line says by how much; a section that lies
 * far beyond all others is a hollow dot near them in its direction, and a line has its place.
 *
 * @param frame id, title, description and width
 * @param xTitle the name of the horizontal axis
 * @param yTitle the name of the vertical axis
 * @param dots the sections
 * @param words the words, drawn as text
 */
public record ScatterChart(
    Frame frame, String xTitle, String yTitle, List<Dot> dots, List<Dot> words) implements Chart {

  /**
   * One point of the map.
   *
   * @param item its label
   * @param x its place from left to right
   * @param y its place from bottom to top
   * @param weight its importance: where labels collide, the one of the lighter point is left out
   * @param xLow lower limit of x, or null
   * @param xHigh upper limit of x, or null
   * @param yLow lower limit of y, or null
   * @param yHigh upper limit of y, or null
   * @param note a line of the tooltip, or null
   * @param moved whether it is drawn nearer to 0 than it lies
   */
  public record Dot(
      Item item,
      double x,
      double y,
      double weight,
      Double xLow,
      Double xHigh,
      Double yLow,
      Double yHigh,
      String note,
      boolean moved) {

    /** A point at its place. */
    public Dot(
        Item item,
        double x,
        double y,
        double weight,
        Double xLow,
        Double xHigh,
        Double yLow,
        Double yHigh,
        String note) {
      this(item, x, y, weight, xLow, xHigh, yLow, yHigh, note, false);
    }

    double distance() {
      return Math.max(Math.abs(x), Math.abs(y));
    }

    Dot nearer(double share) {
      return new Dot(item, x * share, y * share, weight, null, null, null, null, note, true);
    }
  }

  private static final int MANY = 20;
  private static final double WIDE_LABEL = 130;
  private static final double RADIUS = 4;

  /** Copies the lists; points without a place are left out. */
  public ScatterChart {
    xTitle = xTitle == null ? "" : xTitle;
    yTitle = yTitle == null ? "" : yTitle;
    dots = placed(dots);
    words = placed(words);
  }

  /** Returns the points that have a place, the heaviest first. */
  private static List<Dot> placed(List<Dot> dots) {
    return dots.stream()
        .filter(d -> Double.isFinite(d.x) && Double.isFinite(d.y))
        .sorted(Comparator.comparingDouble((Dot d) -> Double.isNaN(d.weight) ? 0 : -d.weight))
        .toList();
  }

  @Override
  public String svg() {
    if (dots.isEmpty() && words.isEmpty()) {
      return Svg.empty(frame);
    }
    FarDots far = FarDots.of(dots);
    return new ScatterChart(frame, xTitle, yTitle, far.nearer(dots), words).svg(far.notes());
  }

  private String svg(List<String> farNotes) {
    double factor = wordFactor();
    MapScales scales = MapScales.of(dots, words, factor, frame.width());
    List<String> notes = new ArrayList<>(farNotes);
    if (factor != 1) {
      notes.add("Words are drawn at " + Numbers.label(factor) + " of their distance from 0.");
    }
    Svg svg = Svg.chart(frame, scales.bottom() + NumberAxis.HEIGHT + 18.0 * notes.size());
    scales.draw(svg, frame.width(), xTitle, yTitle);
    whiskers(svg, scales);
    LabelPlacer placer = scales.placer();
    dots.forEach(d -> placer.block(scales.x(d.x), scales.y(d.y), RADIUS));
    dots(svg, scales, placer);
    words(svg, scales, placer, factor);
    for (int i = 0; i < notes.size(); i++) {
      double y = scales.bottom() + NumberAxis.HEIGHT + 10 + 18.0 * i;
      String note = TextWidth.shorten(notes.get(i), frame.width(), TextWidth.SMALL);
      svg.text(0, y, note, "start", "small muted");
    }
    return svg.end();
  }

  /** Words far beyond all sections are drawn nearer, all by the same factor, a round number. */
  private double wordFactor() {
    double section = MapScales.furthest(dots);
    double word = MapScales.furthest(words);
    if (section <= 0 || word <= 1.5 * section) {
      return 1;
    }
    double factor = section / word;
    double power = Math.pow(10, Math.floor(Math.log10(factor)));
    double first = factor / power + 1e-9;
    return first >= 5 ? 5 * power : first >= 2 ? 2 * power : power;
  }

  private void whiskers(Svg svg, MapScales scales) {
    PathData path = new PathData();
    for (Dot dot : dots) {
      if (Numbers.isDrawn(dot.xLow) && Numbers.isDrawn(dot.xHigh)) {
        path.horizontal(scales.x(dot.xLow), scales.y(dot.y), scales.x(dot.xHigh));
      }
      if (Numbers.isDrawn(dot.yLow) && Numbers.isDrawn(dot.yHigh)) {
        path.vertical(scales.x(dot.x), scales.y(dot.yLow), scales.y(dot.yHigh));
      }
    }
    svg.path("interval crowded", path);
  }

  private void dots(Svg svg, MapScales scales, LabelPlacer placer) {
    PathData path = new PathData();
    PathData moved = new PathData();
    dots.forEach(d -> (d.moved ? moved : path).circle(scales.x(d.x), scales.y(d.y), RADIUS));
    svg.path("dot", path);
    svg.path("dot hollow", moved);
    int tooltips = 0;
    for (Dot dot : dots) {
      double x = scales.x(dot.x);
      double y = scales.y(dot.y);
      label(placer, dot, x, y).ifPresent(p -> svg.text(p.x(), p.y(), p.text(), "middle", "halo"));
      if (tooltips++ < RowAxis.MAX_TOOLTIPS) {
        boolean hasNote = dot.note != null && !dot.note.isEmpty();
        String text = dot.item.name() + (hasNote ? "\n" + dot.note : "");
        svg.tooltip(x - RADIUS, y - RADIUS, 2 * RADIUS, 2 * RADIUS, text);
      }
    }
  }

  /** Returns a place for the name, where there are few dots, else for the short name. */
  private Optional<LabelPlacer.Placed> label(LabelPlacer placer, Dot dot, double x, double y) {
    Optional<LabelPlacer.Placed> placed = Optional.empty();
    if (dots.size() <= MANY) {
      String name = TextWidth.shorten(dot.item.name(), WIDE_LABEL, TextWidth.LABEL);
      placed = placer.beside(x, y, RADIUS, name, TextWidth.LABEL);
    }
    String shortName = TextWidth.shorten(dot.item.shortName(), WIDE_LABEL, TextWidth.LABEL);
    return placed.or(() -> placer.beside(x, y, RADIUS, shortName, TextWidth.LABEL));
  }

  /** Draws words at or beside their places; one without room is a small dot with a tooltip. */
  private void words(Svg svg, MapScales scales, LabelPlacer placer, double factor) {
    PathData left = new PathData();
    List<Dot> hidden = new ArrayList<>();
    List<LabelPlacer.Placed> shown = new ArrayList<>();
    for (Dot word : words) {
      double x = scales.x(word.x * factor);
      double y = scales.y(word.y * factor);
      String text = TextWidth.shorten(word.item.name(), WIDE_LABEL, TextWidth.SMALL);
      placer
          .at(x, y, text, TextWidth.SMALL)
          .or(() -> placer.beside(x, y, 0, text, TextWidth.SMALL))
          .ifPresentOrElse(shown::add, () -> hidden.add(word));
    }
    hidden.forEach(w -> left.circle(scales.x(w.x * factor), scales.y(w.y * factor), 1.5));
    svg.path("mark-7", left);
    shown.forEach(p -> svg.text(p.x(), p.y(), p.text(), "middle", "small muted halo"));
    hidden.stream()
        .limit(Math.max(0, RowAxis.MAX_TOOLTIPS - dots.size()))
        .forEach(
            w -> {
              double x = scales.x(w.x * factor);
              svg.tooltip(x - 3, scales.y(w.y * factor) - 3, 6, 6, w.item.name());
            });
  }
}
