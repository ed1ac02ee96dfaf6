package org.annales.sentiment.lexicon;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.annales.settings.InputException;
import org.annales.text.model.TokenRules;
import org.apache.commons.codec.digest.DigestUtils;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/**
 * Reads a lexicon from CSV: lines at the head that describe it, then a line that names the columns,
 * then a line for each sense of a word.
 *
 * <pre>
 *   # language: en
 *   # licence: CC-BY-4.0
 *   # source: E. Marsh, list of 1998
 *   word,category,weight
 *   arrest*,repression,1
 *   show trial,repression,2
 * </pre>
 *
 * Columns stand in any order, and others are for remarks. Without {@code weight} each weight is 1,
 * that of {@code negative} −1; without {@code category} it is that of the sign of the weight. With
 * a line {@code # categories: repression, loyalty} all others are mistakes. Columns may also be
 * divided by semicolons or tabs.
 */
public final class LexiconReader {
  private static final String EXAMPLE = "lines such as: terror,negative,-2";

  /** More mistakes are only counted. */
  private static final int LISTED = 20;

  private final String file;
  private final EntryWords words;
  private final List<String> mistakes = new ArrayList<>();
  private final Senses senses = new Senses();

  private HeadLines head;

  private LexiconReader(String file, TokenRules rules) {
    this.file = file;
    this.words = new EntryWords(rules);
  }

  /**
   * Reads the lexicon of a file.
   *
   * @param file that messages name
   * @param name of the lexicon, where the file gives it none
   * @param rules of tokens of the texts
   * @throws InputException with all mistakes, each with its line
   */
  public static ReadLexicon read(String file, byte[] bytes, String name, TokenRules rules) {
    return new LexiconReader(file, rules).read(bytes, name);
  }

  private ReadLexicon read(byte[] bytes, String name) {
    String text = LexiconText.of(file, bytes);
    if (text.isBlank()) {
      throw new InputException(file + ": is empty, expected " + EXAMPLE);
    }
    head = HeadLines.of(file, text);
    mistakes.addAll(head.mistakes());
    records(text.lines().skip(head.lines()).toList());
    List<LexiconEntry> entries = senses.entries(words);
    if (mistakes.isEmpty()) {
      checkThatSomeCanBeFound(entries);
    }
    throwMistakes();
    Lexicon lexicon = new Lexicon(head.head(name), DigestUtils.sha256Hex(bytes), entries);
    return new ReadLexicon(lexicon, head.base(), LexiconNotes.of(file, lexicon, senses));
  }

  private void checkThatSomeCanBeFound(List<LexiconEntry> entries) {
    if (entries.isEmpty()) {
      mistakes.add(file + ": found no words, expected " + EXAMPLE);
    } else if (LexiconNotes.noneCanBeFound(entries)) {
      String first = entries.get(0).text();
      mistake(
          senses.line(first),
          "found \""
              + first
              + (entries.size() == 1 ? "\"" : "\" and others like it")
              + ", which no text has as words, expected words of letters, digits, apostrophes and"
              + " hyphens; * ends a word alone");
    }
  }

  private void records(List<String> table) {
    CSVFormat format =
        CSVFormat.DEFAULT
            .builder()
            .setDelimiter(delimiter(table))
            .setCommentMarker('#')
            .setIgnoreEmptyLines(true)
            .setTrim(true)
            .get();
    int read = 0;
    try (CSVParser parser = CSVParser.parse(new StringReader(String.join("\n", table)), format)) {
      Categories categories = new Categories(head.categories());
      LexiconColumns columns = null;
      for (CSVRecord record : parser) {
        int line = Math.toIntExact(parser.getCurrentLineNumber());
        if (columns == null) {
          columns = LexiconColumns.of(record);
          columns.mistake().ifPresent(expected -> mistake(head.lines() + line, expected));
        } else if (columns.cell(record, columns.word()).contains("\n")) {
          unclosed(table, read);
        } else {
          sense(ListedSense.of(record, columns, categories), head.lines() + line);
        }
        if (columns.mistake().isPresent()) {
          return;
        }
        read = line;
      }
    } catch (IOException | UncheckedIOException e) {
      unclosed(table, read);
    }
  }

  private static char delimiter(List<String> table) {
    String heading = table.stream().filter(line -> !line.startsWith("#")).findFirst().orElse("");
    return heading.indexOf('\t') >= 0 ? '\t' : heading.indexOf(';') >= 0 ? ';' : ',';
  }

  /** Reports the first quotation mark after the lines that were read: the cell does not end. */
  private void unclosed(List<String> table, int read) {
    int line = read;
    while (line < table.size() - 1
        && (table.get(line).startsWith("#") || table.get(line).indexOf('"') < 0)) {
      line++;
    }
    boolean odd = table.get(line).chars().filter(c -> c == '"').count() % 2 == 1;
    mistake(
        head.lines() + line + 1,
        odd
            ? "a quotation mark is not closed"
            : "found letters behind a quotation mark that closes a cell, expected none: within a"
                + " cell write it twice");
  }

  private void sense(ListedSense listed, int line) {
    if (listed.mistake() != null) {
      mistake(line, listed.mistake());
    } else {
      senses
          .add(line, listed.word(), listed.sense())
          .ifPresent(contradiction -> mistake(line, contradiction));
    }
  }

  private void mistake(int line, String what) {
    mistakes.add(file + ":" + line + ": " + what);
  }

  private void throwMistakes() {
    if (mistakes.size() > LISTED) {
      List<String> listed = new ArrayList<>(mistakes.subList(0, LISTED));
      listed.add(file + ": and " + (mistakes.size() - LISTED) + " more");
      throw new InputException(listed);
    }
    if (!mistakes.isEmpty()) {
      throw new InputException(mistakes);
    }
  }
}
