package org.annales.format;

import static org.annales.format.ElementRole.BLOCK;
import static org.annales.format.ElementRole.INLINE;
import static org.annales.format.ElementRole.UNSEEN;

import java.util.Set;
import org.annales.format.ElementRole.Act;
import org.annales.text.model.SectionKind;
import org.annales.text.model.Zone;
import org.jsoup.nodes.Element;

/**
 * Maps the elements of WordprocessingML to their roles. Of tracked changes the new text is read and
 * the old one not.
 */
record WordElements(WordStyles styles) implements ElementRoles {
  /** The element that the endnotes are gathered in. */
  static final String ENDNOTES = "annales-endnotes";

  private static final Set<String> UNSEEN_NAMES =
      Set.of(
          "del",
          "movefrom",
          "deltext",
          "delinstrtext",
          "instrtext",
          "ppr",
          "rpr",
          "sectpr",
          "tblpr",
          "tblgrid",
          "trpr",
          "tcpr",
          "sdtpr",
          "sdtendpr",
          "rt",
          "fallback",
          "ctrlpr",
          "omathparapr",
          "rubypr");

  private static final Set<String> BLOCKS =
      Set.of("body", "document", "tbl", "tr", "txbxcontent", "footnote", "endnote");

  @Override
  public ElementRole role(Element element) {
    String name = TeiElements.name(element);
    if (UNSEEN_NAMES.contains(name)) {
      return UNSEEN;
    }
    return switch (name) {
      case "p" -> styles.role(element);
      case "br", "cr" -> ElementRole.of(Act.LINE_BREAK);
      case "tc" -> ElementRole.of(Act.CELL);
      case "sdt" ->
          isContents(element) ? ElementRole.zone(Zone.CONTENTS, "table of contents") : INLINE;
      case "hdr", "ftr" -> ElementRole.zone(Zone.NOISE, "running head");
      case "comment" -> ElementRole.zone(Zone.NOISE, "comment");
      case ENDNOTES -> ElementRole.part(1, SectionKind.NOTES, null);
      default -> BLOCKS.contains(name) ? BLOCK : INLINE;
    };
  }

  /** Whether it is the table of contents that the program makes by itself. */
  private static boolean isContents(Element control) {
    return control.getAllElements().stream()
        .anyMatch(
            e ->
                TeiElements.name(e).equals("docpartgallery")
                    && value(e, "val").equals("Table of Contents"));
  }

  /** The value of an attribute, whatever the prefix of its namespace. */
  static String value(Element element, String name) {
    return element.attributes().asList().stream()
        .filter(a -> a.getKey().substring(a.getKey().indexOf(':') + 1).equalsIgnoreCase(name))
        .map(org.jsoup.nodes.Attribute::getValue)
        .findFirst()
        .orElse("");
  }
}
