package org.annales.format;

import static org.annales.format.ElementRole.BLOCK;
import static org.annales.format.ElementRole.INLINE;
import static org.annales.format.ElementRole.UNSEEN;

import java.util.Set;
import org.annales.format.ElementRole.Act;
import org.annales.text.model.SectionKind;
import org.annales.text.model.SetAsideReason;
import org.annales.text.model.Zone;
import org.jsoup.nodes.Element;

/**
 * Maps the elements of WordprocessingML to their roles. Of tracked changes only the new text is
 * read.
 */
record DocxElements(DocxStyles styles) implements ElementRoles {
  /** The element that collects the endnotes. */
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
          "fallback",
          "ctrlpr",
          "omathparapr",
          "rubypr");

  private static final Set<String> BLOCKS =
      Set.of("body", "document", "tbl", "txbxcontent", "footnote", "endnote");

  @Override
  public ElementRole role(Element element) {
    String name = TeiElements.name(element);
    if (UNSEEN_NAMES.contains(name)) {
      return UNSEEN;
    }
    return switch (name) {
      case "p" -> styles.role(element);
      case "r" -> styles.hides(element) ? ElementRole.aside(SetAsideReason.HIDDEN) : INLINE;
      case "rt" -> ElementRole.aside(SetAsideReason.RUBY);
      case "tr" -> row(element);
      case "br", "cr" -> ElementRole.of(Act.LINE_BREAK);
      case "tc" -> ElementRole.of(Act.CELL);
      case "sdt" ->
          isContents(element) ? ElementRole.zone(Zone.CONTENTS, SetAsideReason.CONTENTS) : INLINE;
      case "hdr", "ftr" -> ElementRole.zone(Zone.NOISE, SetAsideReason.RUNNING_HEAD);
      case "comment" -> ElementRole.zone(Zone.NOISE, SetAsideReason.COMMENT);
      case ENDNOTES -> ElementRole.part(1, SectionKind.NOTES, null);
      default -> BLOCKS.contains(name) ? BLOCK : INLINE;
    };
  }

  /** A deleted row is not read, and a hidden one is set aside. */
  private static ElementRole row(Element row) {
    if (DocxStyles.property(row, "trpr", "del") != null) {
      return UNSEEN;
    }
    return DocxStyles.isOn(DocxStyles.property(row, "trpr", "hidden"))
        ? ElementRole.zone(Zone.NOISE, SetAsideReason.HIDDEN)
        : BLOCK;
  }

  /** Whether it is a generated table of contents. */
  private static boolean isContents(Element control) {
    return control.getAllElements().stream()
        .anyMatch(
            e ->
                TeiElements.name(e).equals("docpartgallery")
                    && value(e, "val").equals("Table of Contents"));
  }

  /** The value of an attribute with any namespace prefix. */
  static String value(Element element, String name) {
    return element.attributes().asList().stream()
        .filter(a -> a.getKey().substring(a.getKey().indexOf(':') + 1).equalsIgnoreCase(name))
        .map(org.jsoup.nodes.Attribute::getValue)
        .findFirst()
        .orElse("");
  }
}
