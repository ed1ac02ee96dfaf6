package org.annales.format;

import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.annales.text.heading.Heading;
import org.annales.text.model.Zone;
import org.jsoup.nodes.Element;

/**
 * Finds the notes of HTML and EPUB: links with a number or sign as text to an element that is
 * declared a note or links back. Of two elements that link to each other the second is the note.
 * {@link UnlinkedNotes} finds others.
 */
final class HtmlNotes {
  private static final Pattern LABEL =
      Pattern.compile("[\\[({]?\\s*(\\d{1,4}|[*†‡§¶]{1,4}|[a-z])\\s*[\\])}]?[.:]?");
  private static final Pattern NOTE_NAME =
      Pattern.compile(
          "(?:^|[\\s_-])(?:foot|end|rear|side)?(?:note|fn|ftn|edn|en)s?(?=$|[\\s_\\d-]).*");
  private static final Pattern END_NAME = Pattern.compile(".*\\b(?:end|rear)notes?\\b.*");
  private static final Pattern NOTE_CALL =
      Pattern.compile(".*(?:note-?ref|fn-?ref|fnanchor|footnote-?(?:ref|anchor|call|link)).*");

  /** Keys of notes that are not there. */
  private static final int FIRST_LOST = 500_000_000;

  private static final Set<String> NEVER_NOTES =
      Set.of("body", "html", "main", "article", "ol", "ul", "dl", "table", "tbody", "#root");

  private final Map<String, Element> ids = new HashMap<>();
  private final Map<Element, NoteKey> calls = new HashMap<>();
  private final Map<Element, NoteKey> notes = new HashMap<>();
  private final Map<Element, List<Element>> further = new HashMap<>();
  private final Set<Element> returns = new HashSet<>();
  private final Map<Element, Element> targets = new LinkedHashMap<>();

  private HtmlNotes() {}

  static NoteLinks of(Element root) {
    HtmlNotes found = new HtmlNotes();
    for (Element element : root.getAllElements()) {
      if (!element.id().isEmpty()) {
        found.ids.putIfAbsent(element.id(), element);
      }
      if (element.normalName().equals("a") && !element.attr("name").isEmpty()) {
        found.ids.putIfAbsent(element.attr("name"), element);
      }
    }
    found.find(root);
    UnlinkedNotes.add(root, found.calls, found.notes, found.further);
    found.addLost(root);
    found.settleZones(root);
    NoteParagraphs.add(root, found.calls, found.notes, found.further);
    return new NoteLinks(found.calls, found.notes, found.further, found.returns);
  }

  private void find(Element root) {
    for (Element link : root.select("a[href^=#]")) {
      Element target = ids.get(link.attr("href").substring(1));
      if (target != null && !returns.contains(link) && calls(link, target)) {
        targets.put(link, target);
        backLinks(link, target);
      }
    }
    Set<Element> begun = new HashSet<>(targets.values());
    for (Map.Entry<Element, Element> entry : targets.entrySet()) {
      Element note = whole(entry.getValue(), entry.getKey(), begun);
      NoteKey key = notes.get(note);
      if (key == null) {
        key = new NoteKey(notes.size() + 1, label(entry.getKey()), zone(note));
        notes.put(note, key);
      }
      calls.put(entry.getKey(), new NoteKey(key.key(), label(entry.getKey()), key.zone()));
    }
  }

  /**
   * Adds calls whose link leads nowhere: the note is lost, and its mark is no part of the sentence.
   */
  private void addLost(Element root) {
    int lost = FIRST_LOST;
    for (Element link : root.select("a[href^=#]")) {
      boolean other =
          link.stream().anyMatch(calls::containsKey)
              || link.parents().stream()
                  .anyMatch(e -> calls.containsKey(e) || notes.containsKey(e));
      if (!other && !ids.containsKey(link.attr("href").substring(1)) && looksLikeCall(link)) {
        calls.put(link, new NoteKey(lost++, label(link), Zone.FOOTNOTE));
      }
    }
  }

  /** Whether a link is raised, in brackets, a sign, or named as the mark of a note. */
  private static boolean looksLikeCall(Element link) {
    String text = link.text().strip();
    boolean raised =
        link.selectFirst("sup") != null
            || (link.parent() != null && link.parent().normalName().equals("sup"));
    boolean enclosed = !text.isEmpty() && !Character.isLetterOrDigit(text.charAt(0));
    return LABEL.matcher(text).matches()
        && (raised
            || enclosed
            || HtmlElements.types(link).contains("noteref")
            || NOTE_CALL.matcher(names(link)).matches());
  }

  /** Notes under a heading such as Notes are endnotes. */
  private void settleZones(Element root) {
    boolean atEnd = false;
    for (Element element : root.getAllElements()) {
      if (element.normalName().matches("h[1-6]")) {
        atEnd = Heading.namesNotes(element.text());
      }
      if (atEnd) {
        notes.computeIfPresent(
            element, (note, key) -> new NoteKey(key.key(), key.label(), Zone.ENDNOTE));
      }
    }
    Map<Integer, Zone> zones = new HashMap<>();
    notes.values().forEach(key -> zones.put(key.key(), key.zone()));
    calls.replaceAll(
        (call, key) ->
            new NoteKey(key.key(), key.label(), zones.getOrDefault(key.key(), key.zone())));
  }

  private boolean calls(Element link, Element target) {
    if (target.equals(link) || target.parents().contains(link) || link.parents().contains(target)) {
      return false;
    }
    String types = HtmlElements.types(link);
    if (types.contains("noteref")) {
      return true;
    }
    boolean labelled = LABEL.matcher(link.text().strip()).matches();
    boolean called = NOTE_CALL.matcher(names(link)).matches();
    return (labelled || called) && (isNote(target) || linksBack(link, target));
  }

  private static boolean isNote(Element target) {
    Element at = target;
    for (int up = 0; up < 3 && at != null && !at.normalName().equals("body"); up++) {
      String types = HtmlElements.types(at);
      if (types.matches(".*\\b(?:foot|end|rear)notes?\\b.*")
          || NOTE_NAME.matcher(names(at)).find()) {
        return !NOTE_CALL.matcher(names(at)).matches();
      }
      at = at.parent();
    }
    return false;
  }

  private boolean linksBack(Element link, Element target) {
    return holder(target).select("a[href^=#]").stream().anyMatch(back -> leadsTo(back, link));
  }

  /** The element around a target; an empty anchor has no content. */
  private static Element holder(Element target) {
    boolean inline = target.normalName().matches("a|span|sup|b|i|em|strong|small");
    Element parent = target.parent();
    return inline && parent != null && !NEVER_NOTES.contains(parent.normalName()) ? parent : target;
  }

  private static boolean leadsTo(Element back, Element link) {
    String to = back.attr("href").substring(1);
    if (back.equals(link) || to.isEmpty()) {
      return false;
    }
    Element at = link;
    for (int up = 0; up < 3 && at != null; up++) {
      if (at.id().equals(to) || at.attr("name").equals(to)) {
        return true;
      }
      at = at.parent();
    }
    return link.getElementById(to) != null
        || (link.previousElementSibling() != null && link.previousElementSibling().id().equals(to));
  }

  private void backLinks(Element link, Element target) {
    Element at = target;
    for (int up = 0; up < 3 && at != null && !NEVER_NOTES.contains(at.normalName()); up++) {
      for (Element back : at.select("a[href^=#]")) {
        if (leadsTo(back, link)) {
          returns.add(back);
        }
      }
      at = at.parent();
    }
  }

  /** The note at a target: the largest element that begins there and contains no other. */
  private static Element whole(Element target, Element link, Set<Element> begun) {
    Element note = target;
    for (Element parent = target.parent();
        parent != null && !NEVER_NOTES.contains(parent.normalName());
        parent = parent.parent()) {
      if (!beginsWith(parent, note)
          || holdsOther(parent, target, begun)
          || link.parents().contains(parent)) {
        break;
      }
      note = parent;
    }
    return note;
  }

  private static boolean beginsWith(Element parent, Element child) {
    for (var node = child.previousSibling(); node != null; node = node.previousSibling()) {
      boolean blank =
          node instanceof org.jsoup.nodes.TextNode text
              ? text.isBlank()
              : !(node instanceof Element e) || e.text().isBlank();
      if (!blank) {
        return false;
      }
    }
    return parent != null;
  }

  private static boolean holdsOther(Element parent, Element target, Set<Element> begun) {
    return parent.getAllElements().stream().anyMatch(e -> !e.equals(target) && begun.contains(e));
  }

  private static Zone zone(Element note) {
    for (Element at = note; at != null; at = at.parent()) {
      if (END_NAME.matcher(HtmlElements.types(at) + " " + names(at)).matches()) {
        return Zone.ENDNOTE;
      }
    }
    return Zone.FOOTNOTE;
  }

  private static String label(Element link) {
    String text = link.text().strip();
    Matcher label = LABEL.matcher(text);
    String shown = label.matches() ? label.group(1) : text;
    return shown.length() <= 12 ? shown.replace("|", "") : "";
  }

  private static String names(Element element) {
    return (element.className() + " " + element.id()).toLowerCase(Locale.ROOT);
  }
}
