package org.annales.text.model;

import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;

/** What part of a document a section is. The list is closed: notebooks and checks rely on it. */
public enum SectionKind {
  FRONT,
  CONTENTS,
  PREFACE,
  FOREWORD,
  INTRODUCTION,
  CHAPTER,
  LETTER,
  PART,
  APPENDIX,
  AFTERWORD,
  NOTES,
  NAME_INDEX,
  SUBJECT_INDEX,
  INDEX,
  BIBLIOGRAPHY,
  BACK,
  TEXT;

  private static final Set<SectionKind> COUNTED =
      EnumSet.of(PREFACE, FOREWORD, INTRODUCTION, CHAPTER, LETTER, PART, APPENDIX, AFTERWORD, TEXT);

  private static final Set<SectionKind> INDEXES = EnumSet.of(NAME_INDEX, SUBJECT_INDEX, INDEX);

  /** Whether the words of such a section belong to the counted text. */
  public boolean counted() {
    return COUNTED.contains(this);
  }

  /** Whether such a section is a printed index. */
  public boolean index() {
    return INDEXES.contains(this);
  }

  /** The zone of its lines where nothing more is known of them. */
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

  /** The name as the tables write it. */
  public String label() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** The name as a section's id writes it: {@code name-index}. */
  public String idPart() {
    return label().replace('_', '-');
  }
}
