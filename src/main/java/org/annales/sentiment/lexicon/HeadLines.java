package org.annales.sentiment.lexicon;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.annales.settings.Nearest;

/**
 * Reads the fields at the head of a lexicon's file, such as {@code # licence: CC0}. Spreadsheets
 * may have added quotation marks around them and commas after them.
 */
final class HeadLines {
  private static final Pattern COMMENT = Pattern.compile("\\s*\"?#(.*?)\"?[,;\\t]*\\s*");
  private static final Pattern FIELD = Pattern.compile("\\s*(\\w+)\\s*:\\s*(.*?)\\s*");
  private static final Pattern LANGUAGE = Pattern.compile("[a-z]{2,3}");
  private static final Pattern LIST = Pattern.compile("[,;]");

  private static final String NAME = "name";
  private static final String LANGUAGE_FIELD = "language";
  private static final String VERSION = "version";
  private static final String LICENCE = "licence";
  private static final String SOURCE = "source";
  private static final String EXTENDS = "extends";
  private static final String CATEGORIES = "categories";
  private static final List<String> FIELDS =
      List.of(NAME, LANGUAGE_FIELD, VERSION, LICENCE, SOURCE, EXTENDS, CATEGORIES);

  /** Fields suggested for unknown ones; not name, which the common "date" and "note" are near. */
  private static final List<String> MEANT = FIELDS.subList(1, FIELDS.size());

  private final String file;
  private final Map<String, Field> fields = new HashMap<>();
  private final List<String> mistakes = new ArrayList<>();
  private int lines;

  private record Field(String value, int line) {}

  private HeadLines(String file) {
    this.file = file;
  }

  /** The head of a text. */
  static HeadLines of(String file, String text) {
    HeadLines head = new HeadLines(file);
    for (String line : (Iterable<String>) text.lines()::iterator) {
      Matcher comment = COMMENT.matcher(line);
      if (!comment.matches() && !line.isBlank()) {
        break;
      }
      head.lines++;
      if (comment.matches()) {
        head.field(comment.group(1).replace("\"\"", "\""));
      }
    }
    head.checkLanguage();
    return head;
  }

  private void field(String comment) {
    Matcher field = FIELD.matcher(comment);
    if (!field.matches()) {
      return;
    }
    String key = field.group(1).toLowerCase(Locale.ROOT).replace("license", LICENCE);
    if (!FIELDS.contains(key)) {
      // A remark may contain a colon; what is nearly a field is a mistake.
      String suggestion = Nearest.suggestion(key, MEANT);
      if (!suggestion.isEmpty()) {
        mistakes.add(file + ":" + lines + ": " + field.group(1) + ": no such field" + suggestion);
      }
    } else if (!field.group(2).isEmpty()) {
      fields.putIfAbsent(key, new Field(field.group(2), lines));
    }
  }

  private void checkLanguage() {
    Field language = fields.get(LANGUAGE_FIELD);
    if (language == null) {
      mistakes.add(
          file
              + ":1: language: not said, expected a line such as \"# language: en\" at the head:"
              + " only documents in it are scored");
    } else if (!LANGUAGE.matcher(language.value).matches()) {
      mistakes.add(
          file
              + ":"
              + language.line
              + ": language: found \""
              + language.value
              + "\", expected an ISO 639 code such as en");
    }
  }

  /** The number of its lines. */
  int lines() {
    return lines;
  }

  List<String> mistakes() {
    return mistakes;
  }

  /** The lexicon that this one extends; null where there is none. */
  ReadLexicon.Base base() {
    Field base = fields.get(EXTENDS);
    return base == null ? null : new ReadLexicon.Base(base.value, base.line);
  }

  /** The declared categories, in lower case; empty where none are. */
  Set<String> categories() {
    return fields.containsKey(CATEGORIES)
        ? LIST.splitAsStream(value(CATEGORIES).toLowerCase(Locale.ROOT))
            .map(String::strip)
            .filter(category -> !category.isEmpty())
            .collect(Collectors.toSet())
        : Set.of();
  }

  private String value(String field) {
    Field found = fields.get(field);
    return found == null ? null : found.value;
  }

  /** The head; with the file's name where it declares none. */
  LexiconHead head(String fileName) {
    return new LexiconHead(
        fields.containsKey(NAME) ? value(NAME) : fileName,
        value(LANGUAGE_FIELD),
        value(VERSION),
        value(LICENCE),
        value(SOURCE));
  }
}
