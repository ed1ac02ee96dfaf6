package org.annales.lexicon;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.annales.settings.InputException;
import org.annales.settings.Nearest;

/**
 * The lines at the head of a lexicon's file that say what it is, such as {@code # licence: CC0}.
 * Spreadsheets may have put quotation marks around them and commas behind.
 */
final class HeadLines {
  private static final Pattern COMMENT = Pattern.compile("\\s*\"?#(.*?)\"?[,;\\t]*\\s*");
  private static final Pattern FIELD = Pattern.compile("\\s*(\\w+)\\s*:\\s*(.*?)\\s*");
  private static final Pattern LANGUAGE = Pattern.compile("[a-z]{2,3}");

  private static final String NAME = "name";
  private static final String LANGUAGE_FIELD = "language";
  private static final String VERSION = "version";
  private static final String LICENCE = "licence";
  private static final String SOURCE = "source";
  private static final String EXTENDS = "extends";
  private static final List<String> FIELDS =
      List.of(NAME, LANGUAGE_FIELD, VERSION, LICENCE, SOURCE, EXTENDS);

  private final String file;
  private final Map<String, String> fields = new LinkedHashMap<>();
  private final List<String> mistakes = new ArrayList<>();
  private int lines;

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
    String key = field.group(1).replace("license", LICENCE);
    if (!FIELDS.contains(key)) {
      // A remark may hold a colon; what is nearly a field is a slip.
      String suggestion = Nearest.suggestion(key, FIELDS);
      if (!suggestion.isEmpty()) {
        mistakes.add(file + ":" + lines + ": " + key + ": no such field" + suggestion);
      }
    } else if (!field.group(2).isEmpty()) {
      fields.putIfAbsent(key, field.group(2));
    }
  }

  private void checkLanguage() {
    String language = fields.get(LANGUAGE_FIELD);
    if (language == null) {
      mistakes.add(
          file
              + ":1: language: not said, expected a line such as \"# language: en\" at the head:"
              + " only documents in it are scored");
    } else if (!LANGUAGE.matcher(language).matches()) {
      mistakes.add(
          file + ": language: found \"" + language + "\", expected an ISO 639 code such as en");
    }
  }

  /** How many lines it takes up. */
  int lines() {
    return lines;
  }

  List<String> mistakes() {
    return mistakes;
  }

  /** The lexicon that this one's entries are laid over; null where there is none. */
  String base() {
    return fields.get(EXTENDS);
  }

  /** What the lexicon says of itself; by the file's name where it has none of its own. */
  LexiconHead head(String fileName) {
    if (!mistakes.isEmpty()) {
      throw new InputException(mistakes);
    }
    return new LexiconHead(
        fields.getOrDefault(NAME, fileName),
        fields.get(LANGUAGE_FIELD),
        fields.get(VERSION),
        fields.get(LICENCE),
        fields.get(SOURCE));
  }
}
