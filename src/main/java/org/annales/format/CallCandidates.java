package org.annales.format;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;

/** Collects raised or bracketed numbers that may call notes, in text order. */
final class CallCandidates {
  private static final Pattern BRACKETED = Pattern.compile("\\[(\\d{1,4})\\]");
  private static final Pattern RAISED = Pattern.compile("[\\[(]?(\\d{1,4})[\\])]?");
  private static final Pattern VARIABLE_OR_UNIT =
      Pattern.compile(".*(?:\\d|(?:^|[\\s\\d(=+-])(?:\\p{L}|[cdkm]m))", Pattern.DOTALL);
  private static final int LONGEST_UNIT = 4;
  private static final Set<String> NO_PROSE =
      Set.of("pre", "code", "tt", "kbd", "samp", "script", "style", "math", "svg", "head");

  private final List<UnlinkedCall> all = new ArrayList<>();
  private final List<UnlinkedCall> before = new ArrayList<>();
  private final List<UnlinkedCall> afterNotes = new ArrayList<>();

  /** The last characters before a position in its block. */
  private String tail = "";

  /** Whether an element has no prose: brackets in programs and formulas call no notes. */
  static boolean isNoProse(Element element) {
    return NO_PROSE.contains(element.normalName());
  }

  /** The number of a raised element; 0 if it has none. */
  static int raisedNumber(Element raised) {
    Matcher number = RAISED.matcher(raised.text().strip());
    return number.matches() ? Integer.parseInt(number.group(1)) : 0;
  }

  /** Begins a line: a number there begins a note and calls none. */
  void lineBegins() {
    tail = "";
  }

  /** Adds the brackets of a text; {@code after}: whether notes precede it. */
  void add(TextNode node, boolean after) {
    String text = node.getWholeText();
    Matcher bracketed = BRACKETED.matcher(text);
    while (bracketed.find()) {
      if (!tail.isBlank() || !text.substring(0, bracketed.start()).isBlank()) {
        int number = Integer.parseInt(bracketed.group(1));
        add(new UnlinkedCall(node, bracketed.start(), bracketed.end(), number, false), after);
      }
    }
    follow(text);
  }

  /** Adds a raised number; {@code after}: whether notes precede it. */
  void addRaised(Element raised, boolean after) {
    int number = raisedNumber(raised);
    if (number > 0 && !tail.isBlank()) {
      boolean doubtful = VARIABLE_OR_UNIT.matcher(tail).matches();
      add(new UnlinkedCall(raised, 0, 0, number, doubtful), after);
    }
    follow(raised.text());
  }

  private void add(UnlinkedCall call, boolean after) {
    (after ? afterNotes : before).add(call);
  }

  private void follow(String text) {
    String stripped = text.isBlank() ? "" : text;
    String longer = tail + stripped;
    tail = longer.substring(Math.max(0, longer.length() - LONGEST_UNIT));
  }

  /** The candidates before the last notes. */
  List<UnlinkedCall> before() {
    return before;
  }

  boolean hasAnyAfterNotes() {
    return !afterNotes.isEmpty();
  }

  boolean calledAfterNotes(int number) {
    return afterNotes.stream().anyMatch(call -> call.number() == number);
  }

  boolean hasNumber(int number) {
    return calledAfterNotes(number) || before.stream().anyMatch(call -> call.number() == number);
  }

  /** Drops candidates after the last notes, which are notes themselves. */
  void dropAfterNotes() {
    afterNotes.clear();
  }

  /** Treats the candidates after the last notes as those before the next. */
  void turn() {
    all.addAll(before);
    before.clear();
    before.addAll(afterNotes);
    afterNotes.clear();
  }

  /** Returns the given candidates in reverse order. */
  List<UnlinkedCall> ofLastFirst(Set<UnlinkedCall> some) {
    List<UnlinkedCall> chosen = new ArrayList<>(all.stream().filter(some::contains).toList());
    Collections.reverse(chosen);
    return chosen;
  }
}
