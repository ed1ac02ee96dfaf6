package org.annales.format;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.annales.text.heading.Heading;
import org.annales.text.model.Zone;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeFilter;

/**
 * Finds unlinked notes: numbered paragraphs, or items of a numbered list, under a heading that
 * names notes or under a rule, that match raised or bracketed numbers in the text before them
 * ({@link NoteSeries}).
 */
final class UnlinkedNotes implements NodeFilter {
  private static final Pattern NUMBERED =
      Pattern.compile("(?:\\[(\\d{1,4})\\]|\\((\\d{1,4})\\)|(\\d{1,4})[.):]?)\\s+(?=\\S)");

  /** Greatest difference of consecutive note numbers, since editors lose notes. */
  private static final int WIDEST_GAP = 3;

  private static final int LONGEST_NAME = 24;

  private final Map<Element, NoteKey> linked = new HashMap<>();
  private final CallCandidates calls = new CallCandidates();
  private final List<UnlinkedNote> notes = new ArrayList<>();
  private final List<NoteSeries> series = new ArrayList<>();

  /** Paragraphs after a note, which continue it if another note follows. */
  private final List<Element> after = new ArrayList<>();

  /** The zone of notes at this position; null if none is possible. */
  private Zone zone;

  /** The level of the heading of notes; 7 without one. */
  private int level;

  /** The last note number under the heading or rule; 0 before the first. */
  private int last;

  private UnlinkedNotes() {}

  /**
   * Adds the unlinked notes of a tree, their calls and their further paragraphs, to the linked
   * ones.
   */
  static void add(
      Element root,
      Map<Element, NoteKey> calls,
      Map<Element, NoteKey> notes,
      Map<Element, List<Element>> further) {
    UnlinkedNotes found = new UnlinkedNotes();
    found.linked.putAll(calls);
    found.linked.putAll(notes);
    root.filter(found);
    found.settle();
    Map<UnlinkedCall, NoteKey> called = new HashMap<>();
    for (NoteSeries one : found.series) {
      Map<Integer, NoteKey> keys = new HashMap<>();
      for (UnlinkedNote note : one.notes()) {
        NoteKey key = new NoteKey(notes.size() + 1, "" + note.number(), note.zone());
        keys.put(note.number(), key);
        notes.put(note.element(), key);
        further.put(note.element(), note.further());
      }
      one.calls().stream()
          .filter(call -> keys.containsKey(call.number()))
          .forEach(call -> called.put(call, keys.get(call.number())));
    }
    // The tree is changed after the traversal.
    found.calls.ofLastFirst(called.keySet()).forEach(c -> calls.put(c.element(), called.get(c)));
  }

  private void settle() {
    if (!notes.isEmpty()) {
      series.addAll(NoteSeries.of(calls.before(), notes));
      notes.clear();
    }
    calls.turn();
  }

  @Override
  public FilterResult head(Node node, int depth) {
    if (node instanceof TextNode text) {
      calls.add(text, !notes.isEmpty());
    }
    if (!(node instanceof Element element)) {
      return FilterResult.CONTINUE;
    }
    if (linked.containsKey(element) || CallCandidates.isNoProse(element)) {
      return FilterResult.SKIP_ENTIRELY;
    }
    if (element.normalName().equals("sup")) {
      calls.addRaised(element, !notes.isEmpty());
      return FilterResult.SKIP_ENTIRELY;
    }
    if (HtmlElements.isBlock(element) || element.normalName().equals("br")) {
      calls.lineBegins();
    }
    return !HtmlElements.isBlock(element)
        ? FilterResult.CONTINUE
        : block(element, element.normalName());
  }

  private FilterResult block(Element element, String name) {
    if (name.matches("h[1-6]")) {
      heading(element, name.charAt(1) - '0');
    } else if (name.equals("hr")) {
      if (zone != Zone.ENDNOTE) {
        begin(Zone.FOOTNOTE, 7);
      }
    } else if (name.equals("li") || isParagraph(element)) {
      return paragraph(element);
    }
    return FilterResult.CONTINUE;
  }

  private void heading(Element element, int ofHeading) {
    if (Heading.namesNotes(element.text())) {
      begin(Zone.ENDNOTE, ofHeading);
    } else if (ofHeading <= level) {
      zone = null;
    }
    after.clear();
  }

  private void begin(Zone ofNotes, int ofHeading) {
    zone = ofNotes;
    level = ofHeading;
    last = 0;
    after.clear();
  }

  private static boolean isParagraph(Element element) {
    return element.stream().skip(1).noneMatch(HtmlElements::isBlock);
  }

  private FilterResult paragraph(Element element) {
    String text = element.text().strip();
    if (text.isEmpty()) {
      return FilterResult.CONTINUE;
    }
    if (namesNotes(element, text)) {
      begin(Zone.ENDNOTE, 7);
      return FilterResult.CONTINUE;
    }
    if (zone == null) {
      return FilterResult.CONTINUE;
    }
    int number = number(element, text);
    if (follows(number)) {
      addNote(element, number);
      return FilterResult.SKIP_ENTIRELY;
    }
    if (last > 0) {
      after.add(element);
    } else if (zone == Zone.FOOTNOTE) {
      zone = null;
    }
    return FilterResult.CONTINUE;
  }

  /** Whether a paragraph is a heading of notes, and no entry of a table of contents. */
  private static boolean namesNotes(Element element, String text) {
    return text.length() <= LONGEST_NAME
        && !element.normalName().equals("li")
        && element.selectFirst("a[href]") == null
        && Heading.namesNotes(text);
  }

  /** The number at the beginning of a paragraph or of its list item; 0 if there is none. */
  private static int number(Element element, String text) {
    Element parent = element.parent();
    if (element.normalName().equals("li") && parent != null && parent.normalName().equals("ol")) {
      String start = parent.attr("start");
      int first = start.matches("\\d{1,4}") ? Integer.parseInt(start) : 1;
      return first + element.elementSiblingIndex();
    }
    Matcher numbered = NUMBERED.matcher(text);
    if (numbered.lookingAt()) {
      for (int group = 1; group <= 3; group++) {
        if (numbered.group(group) != null) {
          return Integer.parseInt(numbered.group(group));
        }
      }
    }
    Element raised = element.selectFirst("sup");
    return raised != null && text.startsWith(raised.text().strip())
        ? CallCandidates.raisedNumber(raised)
        : 0;
  }

  private boolean follows(int number) {
    if (number == 1) {
      return true;
    }
    return last == 0
        ? number > 0 && calls.hasNumber(number)
        : number > last && number <= last + WIDEST_GAP;
  }

  private void addNote(Element element, int number) {
    boolean goneOn = number > last && !after.isEmpty() && !calls.calledAfterNotes(number);
    if (goneOn) {
      notes.get(notes.size() - 1).blocks().addAll(after);
      calls.dropAfterNotes();
    } else if (calls.hasAnyAfterNotes()) {
      settle();
    }
    after.clear();
    notes.add(new UnlinkedNote(number, zone, new ArrayList<>(List.of(element))));
    last = number;
  }
}
