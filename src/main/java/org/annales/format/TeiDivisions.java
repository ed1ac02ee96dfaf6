package org.annales.format;

import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;
import org.annales.text.model.SectionKind;
import org.jsoup.nodes.Element;

/**
 * Decides the kinds of TEI's divisions by their types and by what they hold. An act that holds
 * scenes is a part and its scenes are chapters; one without is a chapter. A division inside a
 * chapter belongs to it, but for notes and the like.
 */
final class TeiDivisions {
  /** What holds divisions, each a level of its own. */
  static final Set<String> HOLDERS = Set.of("front", "body", "back", "group");

  private static final Set<String> ACTS =
      Set.of("act", "acte", "akt", "aufzug", "acto", "atto", "ato", "akta", "jornada");
  private static final Set<String> SCENES =
      Set.of("scene", "scène", "szene", "auftritt", "escena", "scena", "cena", "scen");
  private static final Set<String> PERSONS =
      Set.of("castlist", "cast", "dramatis_personae", "dramatispersonae", "personae");

  /** Kinds that hold no sections. */
  private static final Set<SectionKind> UNDIVIDED =
      EnumSet.of(
          SectionKind.FRONT,
          SectionKind.PREFACE,
          SectionKind.FOREWORD,
          SectionKind.INTRODUCTION,
          SectionKind.CHAPTER,
          SectionKind.LETTER,
          SectionKind.APPENDIX,
          SectionKind.AFTERWORD,
          SectionKind.NOTES);

  /** Kinds that stand by themselves inside others too. */
  private static final Set<SectionKind> ANYWHERE =
      EnumSet.of(
          SectionKind.NOTES, SectionKind.INDEX, SectionKind.BIBLIOGRAPHY, SectionKind.CONTENTS);

  private TeiDivisions() {}

  static boolean isDivision(Element element) {
    String name = element == null ? "" : TeiElements.name(element);
    return name.equals("div") || name.matches("div[0-7]");
  }

  /** What a division does. */
  static ElementRole role(Element division) {
    return ElementRole.part(level(division), kind(division), division.attr("n").strip());
  }

  /** How deep an element stands among divisions and what holds them, 1 for the highest. */
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

  /** The kind that the type of a division names; null where it names none. */
  private static SectionKind ofType(Element division) {
    String type = type(division);
    if (ACTS.contains(type)) {
      boolean divided = division.children().stream().anyMatch(TeiDivisions::mayBeScene);
      return divided ? SectionKind.PART : SectionKind.CHAPTER;
    }
    if (SCENES.contains(type)) {
      return SectionKind.CHAPTER;
    }
    return PERSONS.contains(type) ? SectionKind.FRONT : PartNames.kind(type);
  }

  private static boolean mayBeScene(Element element) {
    return isDivision(element) && (type(element).isEmpty() || SCENES.contains(type(element)));
  }

  private static String type(Element division) {
    return division.attr("type").toLowerCase(Locale.ROOT).strip();
  }
}
