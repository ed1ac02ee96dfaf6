package org.annales.text.outline;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;
import org.annales.text.heading.Heading;
import org.annales.text.model.HeadingReason;
import org.annales.text.outline.NumberChain.Link;

/**
 * Selects those numbered headings of one form, such as Chapter or roman numbers, that number a
 * book's sections.
 */
final class HeadingSeries {
  private static final double FULL_BODY = 200;
  private static final double LEAST_GAIN = 0.05;
  private static final double RESTART_WORDED = 1.2;
  private static final double RESTART_UNWORDED = 2.5;
  private static final double PLACED = 0.75;
  private static final int LONG_TITLE = 120;
  private static final int FEW = 3;
  private static final int LIST_SHARE = 8;
  private static final int MANY = 12;
  private static final int SHORT = 700;
  private static final int LEAST_PARAGRAPH = 80;

  /** Mean width of a line that is longer than most lines of verse. */
  private static final int VERSE_WIDTH = 48;

  private final List<Candidate> all;
  private final double sureness;
  private final boolean worded;
  private final TextLengths lengths;
  private final List<ChosenHeading> chosen = new ArrayList<>();

  /**
   * @param all in text order, one for each line
   * @param sureness score of a regular heading of this form, from 0 to 1
   * @param parts ascending lines of parts, in which chapter numbers may restart
   */
  HeadingSeries(List<Candidate> all, double sureness, TextLengths lengths, List<Integer> parts) {
    this.all = all;
    this.sureness = sureness;
    this.lengths = lengths;
    this.worded = all.get(0).heading().word();
    choose(parts);
  }

  private void choose(List<Integer> parts) {
    List<Integer> numbered = new ArrayList<>();
    List<Link> links = new ArrayList<>();
    for (int i = 0; i < all.size(); i++) {
      Heading heading = all.get(i).heading();
      if (heading.number() != null) {
        int part = partsBefore(parts, all.get(i).from());
        int within = heading.within() == null ? 0 : heading.within();
        numbered.add(i);
        links.add(new Link(heading.number(), gain(i), part + within));
      }
    }
    double restart = worded ? RESTART_WORDED : RESTART_UNWORDED;
    int before = -1;
    for (int link : new NumberChain(links, restart).best()) {
      int i = numbered.get(link);
      fill(before, i);
      before = i;
      chosen.add(
          ChosenHeading.of(
              all.get(i),
              all.get(i).heading().number(),
              sureness * look(i),
              HeadingReason.NUMBER_SERIES));
    }
    addLast(before);
    dropList();
    List<ChosenHeading> added = RepeatedNumbers.added(chosen, all, lengths, middleBody());
    chosen.clear();
    chosen.addAll(added);
  }

  /**
   * Removes a list of the chapters before the text: the same numbers with hardly any text below
   * them.
   */
  private void dropList() {
    int second = 1;
    while (second < chosen.size() && !Integer.valueOf(1).equals(chosen.get(second).number())) {
      second++;
    }
    int third = second + 1;
    while (third < chosen.size() && !Integer.valueOf(1).equals(chosen.get(third).number())) {
      third++;
    }
    boolean same = second < chosen.size() && third - second >= second - 1;
    if (same && middleBody(0, second - 1) * LIST_SHARE < middleBody(second, third)) {
      chosen.subList(0, second).clear();
    }
  }

  private static int partsBefore(List<Integer> parts, int line) {
    int place = Collections.binarySearch(parts, line);
    return place < 0 ? -place - 1 : place + 1;
  }

  /** Adds headings with lost or misread numbers in a gap of the series. */
  private void fill(int before, int next) {
    if (before < 0 || !worded) {
      return;
    }
    int gap = all.get(next).heading().number() - all.get(before).heading().number() - 1;
    String last = all.get(before).key() + all.get(before).heading().number();
    List<Candidate> fitting = new ArrayList<>();
    for (int i = before + 1; i < next; i++) {
      Candidate candidate = all.get(i);
      boolean repeats = last.equals(candidate.key() + candidate.heading().number());
      if (gain(i) > LEAST_GAIN * 2 && (!repeats || next - before == 2)) {
        fitting.add(candidate);
      }
    }
    if (gap >= 1 && fitting.size() == gap) {
      int number = all.get(before).heading().number();
      for (Candidate candidate : fitting) {
        number++;
        chosen.add(
            ChosenHeading.of(
                candidate, number, sureness * PLACED, HeadingReason.NUMBER_BY_POSITION));
      }
    }
  }

  /** Adds a heading for the last chapter after the last number. */
  private void addLast(int before) {
    if (before < 0 || !worded) {
      return;
    }
    for (int i = before + 1; i < all.size(); i++) {
      Heading heading = all.get(i).heading();
      if (heading.number() == null && gain(i) >= LEAST_GAIN * 2) {
        int number = all.get(before).heading().number() + 1;
        chosen.add(
            ChosenHeading.of(
                all.get(i), number, sureness * PLACED, HeadingReason.NUMBER_BY_POSITION));
        return;
      }
    }
  }

  /** Gain of a heading in the series, greater with space around it and text below it. */
  private double gain(int i) {
    return Math.max(LEAST_GAIN, look(i) * Math.min(1, body(i) / FULL_BODY));
  }

  private double look(int i) {
    Candidate candidate = all.get(i);
    double look = 1;
    look -= candidate.blankBefore() == 0 && candidate.from() > 0 ? 0.15 : 0;
    look -= candidate.blankAfter() == 0 ? 0.1 : 0;
    look -= candidate.text().length() > LONG_TITLE ? 0.1 : 0;
    return look;
  }

  /** Characters between a heading and the next of its form. */
  private long body(int i) {
    int end = i + 1 < all.size() ? all.get(i + 1).from() : lengths.end();
    return lengths.between(all.get(i).to(), end);
  }

  List<ChosenHeading> chosen() {
    return chosen;
  }

  /** The sum of the scores, reduced if much of the form is not selected. */
  double score() {
    double sum = chosen.stream().mapToDouble(ChosenHeading::score).sum();
    return sum * consistency() * consistency();
  }

  /** The share of the headings of the form that is selected. */
  double consistency() {
    return (double) chosen.size() / all.size();
  }

  /** The share of steps by one or restarts, from 0 to 1. */
  double steadiness() {
    int steady = 0;
    for (int c = 1; c < chosen.size(); c++) {
      int number = chosen.get(c).number();
      steady += number == 1 || number == chosen.get(c - 1).number() + 1 ? 1 : 0;
    }
    return chosen.size() < 2 ? 0 : (double) steady / (chosen.size() - 1);
  }

  /** Whether the headings divide the whole text. */
  boolean dividesText() {
    long whole = lengths.between(0, lengths.end());
    long longest = lengths.between(0, chosen.get(0).from());
    for (int c = 0; c < chosen.size(); c++) {
      longest = Math.max(longest, chosenBody(c));
    }
    return longest * 2 <= whole || (chosen.size() <= FEW && longest * 10 <= whole * 9);
  }

  /** Whether many numbers alone stand over a short paragraph of prose each, as in scripture. */
  boolean areVerses() {
    boolean alone = chosen.stream().allMatch(c -> c.candidate().heading().title().isEmpty());
    return !worded
        && alone
        && chosen.size() >= MANY
        && middleBody() < SHORT
        && middleParagraph() >= LEAST_PARAGRAPH
        && lengths.width(chosen.get(0).to(), lengths.end()) > VERSE_WIDTH;
  }

  /** The median length in characters of the text below the headings. */
  long middleBody() {
    return middleBody(0, chosen.size());
  }

  /** The median length of the first block below a heading: short where it is a title. */
  private long middleParagraph() {
    long[] blocks = chosen.stream().mapToLong(c -> lengths.firstBlock(c.to())).sorted().toArray();
    return blocks[blocks.length / 2];
  }

  private long middleBody(int from, int to) {
    long[] bodies = IntStream.range(from, to).mapToLong(this::chosenBody).sorted().toArray();
    return bodies.length == 0 ? 0 : bodies[bodies.length / 2];
  }

  private long chosenBody(int c) {
    int end = c + 1 < chosen.size() ? chosen.get(c + 1).from() : lengths.end();
    return lengths.between(chosen.get(c).to(), end);
  }

  /** Coefficient of variation of the text lengths below the headings; small for page numbers. */
  double variation() {
    double[] bodies = IntStream.range(0, chosen.size()).mapToDouble(this::chosenBody).toArray();
    double mean = Arrays.stream(bodies).average().orElse(0);
    double square = Arrays.stream(bodies).map(b -> (b - mean) * (b - mean)).average().orElse(0);
    return mean == 0 ? 0 : Math.sqrt(square) / mean;
  }

  List<Candidate> all() {
    return all;
  }
}
