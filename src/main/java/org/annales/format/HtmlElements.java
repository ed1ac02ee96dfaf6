package org.annales.format;

import static org.annales.format.ElementRole.BLOCK;
import static org.annales.format.ElementRole.INLINE;
import static org.annales.format.ElementRole.UNSEEN;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.annales.format.ElementRole.Act;
import org.annales.text.model.SectionKind;
import org.annales.text.model.SetAsideReason;
import org.annales.text.model.Zone;
import org.jsoup.nodes.Element;

/**
 * Maps the elements of HTML to their roles, including those of EPUB and of Project Gutenberg's
 * editions.
 *
 * @param page whether it is a web page with menus, not a part of a book
 */
record HtmlElements(boolean page) implements ElementRoles {
  /** Attribute of a document title above all headings. */
  static final String TITLE = "data-annales-heading";

  private static final Set<String> SEEN_BY_NOBODY =
      Set.of("script", "style", "template", "head", "title", "meta", "link", "object", "iframe");

  private static final Set<String> OF_FORMS =
      Set.of("form", "button", "select", "input", "textarea", "dialog");

  private static final Set<String> INLINE_FORMS = Set.of("button", "select", "input", "textarea");

  private static final Set<String> BLOCKS =
      Set.of(
          "p",
          "div",
          "section",
          "article",
          "main",
          "li",
          "ul",
          "ol",
          "dl",
          "dt",
          "dd",
          "blockquote",
          "figure",
          "address",
          "table",
          "tbody",
          "thead",
          "tfoot",
          "tr",
          "fieldset",
          "details",
          "summary",
          "hr",
          "center",
          "body",
          "html",
          "header",
          "footer",
          "aside",
          "nav",
          "hgroup",
          "menu",
          "legend",
          "svg",
          "math");

  private static final Pattern PAGE_NUMBER =
      Pattern.compile("(?:^|\\s)(?:page-?_?(?:num(?:ber)?s?|no)|pagebreak|pb|folio)(?:$|\\s)");
  private static final Pattern PAGE_ID =
      Pattern.compile("(?:page|pg|p)[_-]?(\\d{1,4}|[ivxlc]{1,7})", Pattern.CASE_INSENSITIVE);
  private static final Pattern LABEL =
      Pattern.compile(
          "[\\[({]?\\s*(?:[Pp](?:age|g)?[ ._-]*)?(\\d{1,4}|[ivxlcIVXLC]{1,7})\\s*[\\])}]?");
  private static final Pattern VERSE =
      Pattern.compile("(?:^|[\\s_-])(?:poem|poetry|verse|stanza|linegroup|lg|canto)(?:$|[\\s_-])");
  private static final Pattern CAPTION =
      Pattern.compile("(?:^|[\\s_-])(?:fig)?caption(?:$|[\\s_-])");
  private static final Pattern EPIGRAPH = Pattern.compile("(?:^|[\\s_-])epigraph(?:$|[\\s_-])");
  private static final Pattern RUNNING_HEAD =
      Pattern.compile("(?:^|[\\s_-])run(?:ning)?[_-]?(?:head|foot)(?:er|ing|line)?s?(?:$|[\\s_-])");
  private static final Pattern HIDDEN =
      Pattern.compile("display\\s*:\\s*none|visibility\\s*:\\s*hidden", Pattern.CASE_INSENSITIVE);

  @Override
  public ElementRole role(Element element) {
    String name = element.normalName();
    if (SEEN_BY_NOBODY.contains(name)) {
      return UNSEEN;
    }
    String label = pageLabel(element);
    if (label != null) {
      return ElementRole.page(label);
    }
    if (element.hasAttr(TITLE)) {
      return ElementRole.zone(Zone.HEADING, null);
    }
    if (element.hasAttr("hidden") || HIDDEN.matcher(element.attr("style")).find()) {
      return ElementRole.aside(SetAsideReason.HIDDEN);
    }
    if (RUNNING_HEAD.matcher(classes(element)).find()) {
      return ElementRole.aside(SetAsideReason.RUNNING_HEAD);
    }
    if (TranscriberNotes.is(element)) {
      return ElementRole.zone(Zone.NOISE, SetAsideReason.TRANSCRIBER);
    }
    if (OF_FORMS.contains(name)) {
      return INLINE_FORMS.contains(name)
          ? ElementRole.aside(SetAsideReason.FORM)
          : ElementRole.zone(Zone.NOISE, SetAsideReason.FORM);
    }
    if (name.equals("noscript")) {
      return ElementRole.aside(SetAsideReason.NO_SCRIPT);
    }
    ElementRole part = part(element);
    if (part != null) {
      return part;
    }
    if (page && PageMenus.isMenu(element)) {
      return ElementRole.zone(Zone.NOISE, SetAsideReason.PAGE_MENU);
    }
    return zoned(element, ofName(element, name));
  }

  private static ElementRole ofName(Element element, String name) {
    return switch (name) {
      case "h1", "h2", "h3", "h4", "h5", "h6" -> ElementRole.head(name.charAt(1) - '0');
      case "br" -> ElementRole.of(Act.LINE_BREAK);
      case "pre", "listing", "xmp", "plaintext" -> ElementRole.of(Act.PREFORMATTED);
      case "td", "th" -> ElementRole.of(Act.CELL);
      case "sup" -> ElementRole.of(Act.RAISED);
      case "q" -> ElementRole.of(Act.QUOTED);
      case "rt", "rp", "rtc" -> ElementRole.aside(SetAsideReason.RUBY);
      case "figcaption", "caption" -> ElementRole.zone(Zone.CAPTION, null);
      case "nav" -> ElementRole.zone(Zone.CONTENTS, SetAsideReason.NAVIGATION);
      default -> block(element, name);
    };
  }

  private static ElementRole block(Element element, String name) {
    if (element.attr("role").equals("heading")) {
      String level = element.attr("aria-level");
      return ElementRole.head(level.matches("[1-6]") ? Integer.parseInt(level) : 2);
    }
    boolean lineOfVerse =
        VERSE.matcher(" " + classes(element.parent())).find()
            && (name.equals("span") || name.equals("div"))
            && !VERSE.matcher(" " + classes(element)).find();
    if (lineOfVerse) {
      return ElementRole.of(Act.LINE);
    }
    return BLOCKS.contains(name) ? BLOCK : INLINE;
  }

  /** Applies the zone of a class, or of EPUB's vocabulary. */
  private static ElementRole zoned(Element element, ElementRole role) {
    if (role.act() != Act.BLOCK || role.zone() != null) {
      return role;
    }
    String classes = classes(element) + " " + types(element);
    if (VERSE.matcher(classes).find()) {
      return role.in(Zone.VERSE, null);
    }
    if (EPIGRAPH.matcher(classes).find()) {
      return role.in(Zone.EPIGRAPH, null);
    }
    return CAPTION.matcher(classes).find() ? role.in(Zone.CAPTION, null) : role;
  }

  private static ElementRole part(Element element) {
    for (String type : types(element).split("\\s+", -1)) {
      SectionKind kind = PartNames.kind(type);
      if (kind != null && BLOCKS.contains(element.normalName())) {
        return ElementRole.part(level(element), kind, null);
      }
    }
    return element.hasAttr(EpubFile.TITLE) ? ElementRole.part(level(element), null, null) : null;
  }

  private static int level(Element element) {
    Element heading = element.selectFirst("h1, h2, h3, h4, h5, h6");
    return heading == null ? 1 : heading.normalName().charAt(1) - '0';
  }

  /** The label of the page that begins at an element, or null. */
  private static String pageLabel(Element element) {
    boolean typed = types(element).contains("pagebreak");
    if (!typed && !PAGE_NUMBER.matcher(classes(element)).find()) {
      Matcher id = PAGE_ID.matcher(element.id());
      boolean empty = element.childNodeSize() == 0 && !BLOCKS.contains(element.normalName());
      return empty && id.matches() ? id.group(1) : null;
    }
    for (String text :
        new String[] {
          element.attr("title"), element.attr("aria-label"), element.text(), element.id()
        }) {
      Matcher label = LABEL.matcher(text.strip());
      if (label.matches()) {
        return label.group(1);
      }
    }
    return typed ? element.text().strip() : null;
  }

  /** Whether an element is a block, which an XML parser does not know. */
  static boolean isBlock(Element element) {
    String name = element.normalName();
    return BLOCKS.contains(name) || name.matches("h[1-6]|td|th|pre|(?:fig)?caption");
  }

  static String types(Element element) {
    return (element.attr("epub:type") + " " + element.attr("role"))
        .toLowerCase(Locale.ROOT)
        .strip();
  }

  static String classes(Element element) {
    return element == null ? "" : element.className().toLowerCase(Locale.ROOT);
  }
}
