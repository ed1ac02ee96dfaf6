package org.annales.lexicon;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.annales.settings.InputException;
import org.annales.text.Problem;
import org.annales.text.Severity;
import org.annales.text.Sha256;
import org.annales.text.TokenRules;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/**
 * Reads a lexicon from CSV: lines at the head that say what it is, then a line that names the
 * columns, then a line for each sense of a word.
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
 * that of {@code negative} −1; without {@code category} it is told by the sign of the weight.
 * Columns may also be divided by semicolons or tabs.
 */
public final class LexiconReader {
  private static final Pattern NUMBER =
      Pattern.compile("[+-]?(\\d+(\\.\\d*)?|\\.\\d+)([eE][+-]?\\d+)?");

  /** So many mistakes are told one by one. */
  private static final int TOLD = 20;

  private final String file;
  private final EntryWords words;
  private final List<String> mistakes = new ArrayList<>();
  private final Senses senses = new Senses();

  private int before;

  private LexiconReader(String file, TokenRules rules) {
    this.file = file;
    this.words = new EntryWords(rules);
  }

  /**
   * The lexicon of a file.
   *
   * @param file that messages name
   * @param name of the lexicon, where the file gives it none
   * @param rules how the texts that it is for were divided into tokens
   * @throws InputException with all that is wrong, each with its line
   */
  public static ReadLexicon read(String file, byte[] bytes, String name, TokenRules rules) {
    return new LexiconReader(file, rules).read(bytes, name);
  }

  private ReadLexicon read(byte[] bytes, String name) {
    String text = LexiconText.of(file, bytes);
    HeadLines lines = HeadLines.of(file, text);
    mistakes.addAll(lines.mistakes());
    before = lines.lines();
    records(text.lines().skip(before).collect(Collectors.joining("\n")));
    if (senses.isEmpty() && mistakes.isEmpty()) {
      mistakes.add(file + ": found no words, expected lines such as: terror,negative,-2");
    }
    tellMistakes();
    LexiconHead head = lines.head(name);
    Lexicon lexicon = new Lexicon(head, Sha256.of(bytes), senses.entries(words));
    return new ReadLexicon(lexicon, lines.base(), problems(lexicon));
  }

  private void records(String table) {
    CSVFormat format =
        CSVFormat.DEFAULT
            .builder()
            .setDelimiter(delimiter(table))
            .setCommentMarker('#')
            .setIgnoreEmptyLines(true)
            .setTrim(true)
            .get();
    try (CSVParser parser = CSVParser.parse(new StringReader(table), format)) {
      LexiconColumns columns = null;
      for (CSVRecord record : parser) {
        int line = before + Math.toIntExact(parser.getCurrentLineNumber());
        if (columns != null) {
          sense(record, columns, line);
        } else {
          columns = LexiconColumns.of(record);
          columns.mistake().ifPresent(expected -> mistake(line, expected));
        }
        if (columns.mistake().isPresent()) {
          return;
        }
      }
    } catch (IOException | UncheckedIOException e) {
      mistakes.add(file + ": not CSV that can be read: " + e.getMessage());
    }
  }

  private static char delimiter(String table) {
    String heading = table.lines().filter(line -> !line.startsWith("#")).findFirst().orElse("");
    return heading.indexOf('\t') >= 0 ? '\t' : heading.indexOf(';') >= 0 ? ';' : ',';
  }

  private void sense(CSVRecord record, LexiconColumns columns, int line) {
    String word = columns.cell(record, columns.word());
    String category = columns.cell(record, columns.category()).toLowerCase(Locale.ROOT);
    String weight = columns.cell(record, columns.weight());
    if (word.isEmpty()) {
      mistake(line, "word: found nothing, expected a word or phrase");
    } else if (columns.category() >= 0 && category.isEmpty()) {
      mistake(
          line,
          "category: found nothing for \"" + word + "\", expected a category such as negative");
    } else if (columns.weight() < 0) {
      add(line, word, Sense.ofCategory(category));
    } else if (weight.isEmpty()) {
      mistake(line, "weight: found nothing for \"" + word + "\", expected a number such as -1.5");
    } else {
      weighted(line, word, category, weight);
    }
  }

  private void weighted(int line, String word, String category, String weight) {
    double number = number(weight);
    if (Double.isNaN(number)) {
      String hint = weight.contains(",") ? ": write a point in place of the comma" : "";
      mistake(
          line,
          "weight: found \""
              + weight
              + "\" for \""
              + word
              + "\", expected a number such as -1.5"
              + hint);
      return;
    }
    Sense sense = category.isEmpty() ? Sense.ofWeight(number) : new Sense(category, number);
    if (sense.isConsistent()) {
      add(line, word, sense);
    } else {
      mistake(
          line,
          "weight: found "
              + weight
              + " for \""
              + word
              + "\", which is "
              + category
              + ": positive words weigh 0 or more, negative ones 0 or less, neutral ones 0");
    }
  }

  private static double number(String weight) {
    String plain = weight.replace('\u2212', '-');
    double number = NUMBER.matcher(plain).matches() ? Double.parseDouble(plain) : Double.NaN;
    return Double.isFinite(number) ? number : Double.NaN;
  }

  private void add(int line, String word, Sense sense) {
    senses.add(line, word, sense).ifPresent(contradiction -> mistake(line, contradiction));
  }

  private void mistake(int line, String what) {
    mistakes.add(file + ":" + line + ": " + what);
  }

  private void tellMistakes() {
    if (mistakes.size() > TOLD) {
      List<String> told = new ArrayList<>(mistakes.subList(0, TOLD));
      told.add(file + ": and " + (mistakes.size() - TOLD) + " more");
      throw new InputException(told);
    }
    if (!mistakes.isEmpty()) {
      throw new InputException(mistakes);
    }
  }

  private List<Problem> problems(Lexicon lexicon) {
    List<Problem> problems = new ArrayList<>();
    if (senses.repeated() > 0) {
      problems.add(
          note(
              "lexicon_line_twice",
              senses.repeated()
                  + " lines say again what an earlier one says, the first \""
                  + senses.repetition()
                  + '"',
              senses.repetitionLine(),
              "leave them out"));
    }
    List<String> noTokens =
        lexicon.entries().stream()
            .filter(e -> e.words().isEmpty())
            .map(LexiconEntry::text)
            .toList();
    if (!noTokens.isEmpty()) {
      problems.add(
          note(
              "lexicon_word_never_found",
              noTokens.size()
                  + " entries are no words as texts are divided into them, the first \""
                  + noTokens.get(0)
                  + '"',
              senses.line(noTokens.get(0)),
              "write words of letters, digits, apostrophes and hyphens; * ends a word alone"));
    }
    if (lexicon.head().licence() == null || lexicon.head().source() == null) {
      problems.add(
          note(
              "lexicon_origin_unknown",
              "the lexicon does not say under which licence it is, or where it is from",
              1,
              "add lines \"# licence: \" and \"# source: \" at its head"));
    }
    return problems;
  }

  private Problem note(String code, String message, Integer line, String remedy) {
    return new Problem(null, file, line, Severity.NOTE, code, message, remedy);
  }
}
