package org.annales.format;

import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;
import org.annales.text.model.SectionKind;
import org.jsoup.nodes.Element;

/**
 * Decides the kinds of TEI's divisions by types and contents. A division inside a chapter belongs
 * to it, except notes and the like.
 */
final class TeiDivisions {
  /** Containers of divisions, each of them a level. */
  static final Set<String> HOLDERS = Set.of("front", "body", "back", "group");

  private static final Set<String> ACTS =
      Set.of("act", "acte", "akt", "aufzug", "acto", "atto", "ato", "akta", "jornada");
  private static final Set<String> SCENES =
      Set.of("scene", "scène", "szene", "auftritt", "escena", "scena", "cena", "scen");
  private static final Set<String> PERSONS =
      Set.of("castlist", "cast", "dramatis_personae", "dramatispersonae", "personae");

  /** Kinds without sections inside. */
  private static final Set<SectionKind> UNDIVIDED =
      EnumSet.of(
          SectionKind.FRONT,
          SectionKind.PREFACE,
          SectionKind.FOREWORD,
          SectionKind.INTRODUCTION,
          SectionKind.CHAPTER,
          SectionKind.LETTER,
          SectionKind.SCENE,
          SectionKind.POEM,
          SectionKind.STORY,
          SectionKind.ENTRY,
          SectionKind.APPENDIX,
          SectionKind.AFTERWORD,
          SectionKind.NOTES);

  /** Kinds that are sections inside others too. */
  private static final Set<SectionKind> ANYWHERE =
      EnumSet.of(
          SectionKind.NOTES, SectionKind.INDEX, SectionKind.BIBLIOGRAPHY, SectionKind.CONTENTS);

  private TeiDivisions() {}

  static boolean isDivision(Element element) {
    String name = element == null ? "" : TeiElements.name(element);
    return name.equals("div") || name.matches("div[0-7]");
  }

  /** The role of a division. */
  static ElementRole role(Element division) {
    return ElementRole.part(level(division), kind(division), division.attr("n").strip());
  }

  /** The depth of an element among divisions and their containers, 1 for the highest. */
  static int level(Element element) {
    return 1
        + (int)
            element.parents().stream()
                .filter(p -> isDivision(p) || HOLDERS.contains(TeiElements.name(p)))
                .count();
  }

  private static SectionKind kind(Element division) {
    SectionKind kind = ofType(division);
    boolean inside =
        kind != null
            && !ANYWHERE.contains(kind)
            && division.parents().stream().anyMatch(p -> isDivision(p) && isUndivided(ofType(p)));
    return inside ? null : kind;
  }

  private static boolean isUndivided(SectionKind kind) {
    return kind != null && UNDIVIDED.contains(kind);
  }

  /** The kind named by the type of a division, or null. */
  private static SectionKind ofType(Element division) {
    String type = type(division);
    if (ACTS.contains(type)) {
      return SectionKind.ACT;
    }
    if (SCENES.contains(type)) {
      return SectionKind.SCENE;
    }
    return PERSONS.contains(type) ? SectionKind.FRONT : PartNames.kind(type);
  }

  private static String type(Element division) {
    return division.attr("type").toLowerCase(Locale.ROOT).strip();
  }
}
