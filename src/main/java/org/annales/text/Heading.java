package org.annales.text;

import java.util.Locale;
import java.util.Map;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What a line says as a heading: the word before its number, the number, the title.
 *
 * @param kind the kind that its words name, or null where they name none
 * @param word whether a word such as Chapter stood before the number
 * @param number as printed, in arabic digits, or null
 * @param title without word and number; may be empty
 */
record Heading(SectionKind kind, boolean word, Integer number, String title) {

  private static final Map<String, SectionKind> NUMBERED_WORDS =
      Map.of(
          "chapter", SectionKind.CHAPTER,
          "letter", SectionKind.LETTER,
          "book", SectionKind.PART,
          "part", SectionKind.PART,
          "volume", SectionKind.PART,
          "appendix", SectionKind.APPENDIX);

  private static final Pattern WORD_AND_NUMBER =
      Pattern.compile(
          "(?i)(chapter|letter|book|part|volume|appendix)\\s+(?:the\\s+)?([0-9]+|[ivxlcdm]+|[a-z]+)\\b[.:)]?\\s*[-–—:.]?\\s*(.*)");

  private static final Pattern NUMBER_AND_TITLE =
      Pattern.compile("([0-9]{1,3}|[IVXLC]+)[.)]\\s*(.*)");

  /** Appendix C is the third, not the hundredth. */
  private static final Pattern LETTERED = Pattern.compile("(?i)appendix\\s+[a-hj-uwyz]\\b.*");

  private static final Pattern BARE_ROMAN = Pattern.compile("[IVXLC]+");

  /**
   * Names that stand alone over a part of a book. The order matters: the first that fits is taken.
   */
  private static final Map<Pattern, SectionKind> NAMED = named();

  private static Map<Pattern, SectionKind> named() {
    Map<Pattern, SectionKind> names = new java.util.LinkedHashMap<>();
    names.put(Pattern.compile("(table of )?contents"), SectionKind.CONTENTS);
    names.put(Pattern.compile("foreword( .*)?"), SectionKind.FOREWORD);
    names.put(
        Pattern.compile("((author|translator|editor|publisher) ?s )?preface( .*)?"),
        SectionKind.PREFACE);
    names.put(
        Pattern.compile(
            "((author|translator|editor|publisher) ?s )?(introduction|introductory( .*)?|prologue)"),
        SectionKind.INTRODUCTION);
    names.put(
        Pattern.compile("(end ?)?notes( and references)?|notes to the text|references"),
        SectionKind.NOTES);
    names.put(
        Pattern.compile("(index of names|name index|index of persons)"), SectionKind.NAME_INDEX);
    names.put(Pattern.compile("(subject index|index of subjects)"), SectionKind.SUBJECT_INDEX);
    names.put(Pattern.compile("(general )?index"), SectionKind.INDEX);
    names.put(
        Pattern.compile("(select(ed)? )?bibliography|works cited|literature|sources"),
        SectionKind.BIBLIOGRAPHY);
    names.put(Pattern.compile("(afterword|epilogue|postscript|conclusion)"), SectionKind.AFTERWORD);
    names.put(Pattern.compile("append(ix|ices)( .*)?"), SectionKind.APPENDIX);
    return names;
  }

  /** Reads a line, or several lines joined by a space, as a heading. */
  static Heading of(String text) {
    String stripped = Headings.plain(text);
    Matcher worded = WORD_AND_NUMBER.matcher(stripped);
    if (worded.matches()) {
      OptionalInt number = Numerals.parse(worded.group(2));
      boolean lettered = LETTERED.matcher(stripped).matches();
      if (number.isPresent() && !lettered) {
        SectionKind kind = NUMBERED_WORDS.get(worded.group(1).toLowerCase(Locale.ROOT));
        return new Heading(kind, true, number.getAsInt(), worded.group(3).strip());
      }
    }
    SectionKind named = kindOf(stripped);
    if (named != null) {
      return new Heading(named, false, null, stripped);
    }
    Matcher numbered = NUMBER_AND_TITLE.matcher(stripped);
    if (numbered.matches()) {
      OptionalInt number = Numerals.parse(numbered.group(1));
      if (number.isPresent()) {
        return new Heading(
            SectionKind.CHAPTER, false, number.getAsInt(), numbered.group(2).strip());
      }
    }
    if (BARE_ROMAN.matcher(stripped).matches() && Numerals.roman(stripped).isPresent()) {
      return new Heading(SectionKind.CHAPTER, false, Numerals.roman(stripped).getAsInt(), "");
    }
    return new Heading(null, false, null, stripped);
  }

  private static SectionKind kindOf(String stripped) {
    String key = Headings.key(stripped);
    for (Map.Entry<Pattern, SectionKind> name : NAMED.entrySet()) {
      if (name.getKey().matcher(key).matches()) {
        return name.getValue();
      }
    }
    return null;
  }

  /** Whether its words alone, wherever they stand on a line of their own, make it a heading. */
  boolean isNamed() {
    return kind != null && number == null;
  }
}
