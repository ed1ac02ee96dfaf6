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
 * Maps the elements of TEI to their roles. Of two readings of a place, the correction is preferred
 * to the error, the original form to the regularised one, and the abbreviation to its expansion.
 * Deleted text is not read.
 */
final class TeiElements implements ElementRoles {
  private static final Set<String> SEEN_BY_NOBODY =
      Set.of(
          "teiheader",
          "del",
          "reg",
          "expan",
          "index",
          "interp",
          "interpgrp",
          "certainty",
          "respons",
          "standoff",
          "facsimile",
          "sourcedoc",
          "graphic",
          "media");

  private static final Set<String> BLOCKS =
      Set.of(
          "p",
          "ab",
          "sp",
          "list",
          "item",
          "table",
          "row",
          "opener",
          "closer",
          "dateline",
          "salute",
          "signed",
          "byline",
          "docauthor",
          "docdate",
          "docimprint",
          "titlepart",
          "trailer",
          "argument",
          "castitem",
          "address",
          "addrline",
          "postscript",
          "listbibl",
          "text",
          "body",
          "front",
          "back",
          "group",
          "tei",
          "floatingtext",
          "figure",
          "epigraph",
          "imprimatur",
          "cit");

  /** Blocks with a zone of their own. */
  private static final Set<String> OTHER_BLOCKS =
      Set.of("lg", "l", "speaker", "stage", "castlist", "epigraph");

  /** Ends of pages, columns and lines. */
  static final Set<String> BREAKS = Set.of("pb", "cb", "lb", "milestone");

  @Override
  public ElementRole role(Element element) {
    String name = name(element);
    if (SEEN_BY_NOBODY.contains(name)) {
      return UNSEEN;
    }
    if (TeiDivisions.isDivision(element)) {
      return TeiDivisions.role(element);
    }
    return switch (name) {
      case "pb" -> ElementRole.page(element.attr("n").strip());
      case "lb" -> ElementRole.of(element.attr("break").equals("no") ? Act.JOINT : Act.LINE_BREAK);
      case "sic" -> besides(element, "corr") ? UNSEEN : INLINE;
      case "rdg" -> besides(element, "lem") ? UNSEEN : INLINE;
      case "fw" -> ElementRole.aside(SetAsideReason.RUNNING_HEAD);
      case "rt" -> ElementRole.aside(SetAsideReason.RUBY);
      case "figdesc" -> ElementRole.zone(Zone.NOISE, SetAsideReason.PICTURE_DESCRIPTION);
      case "speaker" -> ElementRole.zone(Zone.NOISE, SetAsideReason.SPEAKER);
      case "stage" -> ElementRole.zone(Zone.NOISE, SetAsideReason.STAGE_DIRECTION);
      case "castlist" -> ElementRole.zone(Zone.FRONT, SetAsideReason.CAST_LIST);
      case "titlepage" -> ElementRole.part(TeiDivisions.level(element), SectionKind.FRONT, null);
      case "head" -> head(element);
      case "lg" -> ElementRole.zone(Zone.VERSE, null);
      case "l" -> ElementRole.of(Act.LINE).in(Zone.VERSE, null);
      case "epigraph" -> ElementRole.zone(Zone.EPIGRAPH, null);
      case "cell" -> ElementRole.of(Act.CELL);
      case "q", "said" -> quoted(element);
      case "quote" -> holdsBlocks(element) ? BLOCK : quoted(element);
      case "note" -> BLOCK;
      case "bibl" -> inside(element, "listbibl") ? BLOCK : INLINE;
      default -> BLOCKS.contains(name) ? BLOCK : INLINE;
    };
  }

  /** The name in lower case without a namespace prefix. */
  static String name(Element element) {
    String name = element.normalName();
    return name.substring(name.indexOf(':') + 1);
  }

  private static ElementRole head(Element element) {
    Element parent = element.parent();
    String of = parent == null ? "" : name(parent);
    if (of.equals("figure") || of.equals("table")) {
      return ElementRole.zone(Zone.CAPTION, null);
    }
    boolean opens = TeiDivisions.HOLDERS.contains(of) || TeiDivisions.isDivision(parent);
    return opens && !followsHead(element)
        ? ElementRole.head(TeiDivisions.level(element) - 1)
        : ElementRole.zone(Zone.HEADING, null);
  }

  /** Whether a heading follows another of the same part and is a subtitle. */
  private static boolean followsHead(Element head) {
    Element before = head.previousElementSibling();
    while (before != null && BREAKS.contains(name(before))) {
      before = before.previousElementSibling();
    }
    return before != null && name(before).equals("head");
  }

  /** Whether another reading of the same text is beside it. */
  private static boolean besides(Element element, String other) {
    return element.parent() != null
        && element.parent().children().stream().anyMatch(e -> name(e).equals(other));
  }

  private static ElementRole quoted(Element element) {
    return holdsBlocks(element) ? BLOCK : ElementRole.of(Act.QUOTED);
  }

  private static boolean holdsBlocks(Element element) {
    return element.children().stream()
        .anyMatch(e -> BLOCKS.contains(name(e)) || OTHER_BLOCKS.contains(name(e)));
  }

  private static boolean inside(Element element, String name) {
    return element.parents().stream().anyMatch(parent -> name(parent).equals(name));
  }
}
