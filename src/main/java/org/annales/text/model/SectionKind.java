package org.annales.text.model;

import java.util.EnumSet;
import java.util.Set;

/** The kind of a section. */
public enum SectionKind implements Code {
  FRONT("title page, imprint and the like"),
  CONTENTS("the table of contents"),
  PREFACE("a preface by the author"),
  FOREWORD("a foreword"),
  INTRODUCTION("an introduction"),
  CHAPTER("a chapter, sermon or speech"),
  LETTER("a letter"),
  PART("text of a part outside its chapters"),
  ACT("text of an act outside its scenes"),
  SCENE("a scene of a play"),
  POEM("a poem"),
  STORY("a story of a collection"),
  ENTRY("an entry of a reference work, an article of a law, a recipe"),
  APPENDIX("an appendix"),
  AFTERWORD("an afterword or conclusion"),
  NOTES("notes"),
  NAME_INDEX("an index of names"),
  SUBJECT_INDEX("an index of subjects"),
  INDEX("an index of names and subjects"),
  BIBLIOGRAPHY("a bibliography"),
  BACK("other back matter"),
  TEXT("text without a division");

  private final String meaning;

  SectionKind(String meaning) {
    this.meaning = meaning;
  }

  private static final Set<SectionKind> COUNTED =
      EnumSet.of(
          PREFACE,
          FOREWORD,
          INTRODUCTION,
          CHAPTER,
          LETTER,
          PART,
          ACT,
          SCENE,
          POEM,
          STORY,
          ENTRY,
          APPENDIX,
          AFTERWORD,
          TEXT);

  private static final Set<SectionKind> INDEXES = EnumSet.of(NAME_INDEX, SUBJECT_INDEX, INDEX);

  /** Whether the section's words belong to the counted text. */
  public boolean counted() {
    return COUNTED.contains(this);
  }

  public boolean index() {
    return INDEXES.contains(this);
  }

  /** The zone of the section's lines without further evidence. */
  public Zone zone() {
    if (index()) {
      return Zone.INDEX;
    }
    return switch (this) {
      case FRONT -> Zone.FRONT;
      case CONTENTS -> Zone.CONTENTS;
      case BACK, BIBLIOGRAPHY -> Zone.BACK;
      case NOTES -> Zone.ENDNOTE;
      default -> Zone.BODY;
    };
  }

  /** The name in a section's id: {@code name-index}. */
  public String idPart() {
    return label().replace('_', '-');
  }

  @Override
  public String meaning() {
    return meaning;
  }
}
