package org.annales.format;

import java.util.Map;
import org.annales.text.model.SectionKind;

/** Maps names of book parts in EPUB's vocabulary, DPUB-ARIA and TEI to kinds of sections. */
final class PartNames {
  private static final Map<String, SectionKind> KINDS =
      Map.ofEntries(
          Map.entry("chapter", SectionKind.CHAPTER),
          Map.entry("part", SectionKind.PART),
          Map.entry("volume", SectionKind.PART),
          Map.entry("foreword", SectionKind.FOREWORD),
          Map.entry("preface", SectionKind.PREFACE),
          Map.entry("introduction", SectionKind.INTRODUCTION),
          Map.entry("prologue", SectionKind.INTRODUCTION),
          Map.entry("epilogue", SectionKind.AFTERWORD),
          Map.entry("afterword", SectionKind.AFTERWORD),
          Map.entry("conclusion", SectionKind.AFTERWORD),
          Map.entry("appendix", SectionKind.APPENDIX),
          Map.entry("endnotes", SectionKind.NOTES),
          Map.entry("rearnotes", SectionKind.NOTES),
          Map.entry("index", SectionKind.INDEX),
          Map.entry("toc", SectionKind.CONTENTS),
          Map.entry("bibliography", SectionKind.BIBLIOGRAPHY),
          Map.entry("titlepage", SectionKind.FRONT),
          Map.entry("halftitlepage", SectionKind.FRONT),
          Map.entry("copyright-page", SectionKind.FRONT),
          Map.entry("dedication", SectionKind.FRONT),
          Map.entry("cover", SectionKind.FRONT),
          Map.entry("colophon", SectionKind.BACK),
          Map.entry("letter", SectionKind.LETTER),
          Map.entry("book", SectionKind.PART),
          Map.entry("poem", SectionKind.POEM),
          Map.entry("canto", SectionKind.POEM),
          Map.entry("sonnet", SectionKind.POEM),
          Map.entry("story", SectionKind.STORY),
          Map.entry("tale", SectionKind.STORY),
          Map.entry("article", SectionKind.ENTRY),
          Map.entry("entry", SectionKind.ENTRY),
          Map.entry("recipe", SectionKind.ENTRY),
          Map.entry("sermon", SectionKind.CHAPTER),
          Map.entry("speech", SectionKind.CHAPTER),
          Map.entry("lecture", SectionKind.CHAPTER),
          Map.entry("essay", SectionKind.CHAPTER),
          Map.entry("notes", SectionKind.NOTES),
          Map.entry("contents", SectionKind.CONTENTS));

  private PartNames() {}

  /** The kind of a part by its name in lower case, or null. */
  static SectionKind kind(String name) {
    return KINDS.get(name.startsWith("doc-") ? name.substring(4) : name);
  }
}
