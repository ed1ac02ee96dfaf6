package org.annales.morphology;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.annales.text.model.Token;

/**
 * Converts a sentence to the input of the tagger: its tokens as they are written, clitics split
 * off, and the punctuation between them.
 *
 * @param words the tagger's words, in order
 * @param hosts which of them is the host of each token
 */
record TaggerInput(List<String> words, List<Integer> hosts) {
  /** A longer word before a stop is no abbreviation. */
  private static final int MAX_ABBREVIATION = 4;

  /** Of a sentence. */
  static TaggerInput of(String text, List<Token> tokens, Clitics clitics, WordForms dictionary) {
    boolean capitals = text.equals(text.toUpperCase(Locale.ROOT));
    List<String> words = new ArrayList<>(tokens.size() * 2);
    List<Integer> hosts = new ArrayList<>(tokens.size());
    int unit = 0;
    int point = 0;
    for (Token token : tokens) {
      int start = text.offsetByCodePoints(unit, token.start() - point);
      int end = text.offsetByCodePoints(start, token.end() - token.start());
      addGap(text, unit, start, unit > 0, words);
      String written = plain(text.substring(start, end));
      Clitics.Parts parts =
          clitics.parts(capitals ? written.toLowerCase(Locale.ROOT) : written, dictionary);
      words.addAll(parts.before());
      hosts.add(words.size());
      words.add(parts.host());
      words.addAll(parts.after());
      unit = end;
      point = token.end();
    }
    addGap(text, unit, text.length(), false, words);
    return new TaggerInput(words, hosts);
  }

  private static String plain(String written) {
    return written.replace('\u2019', '\'').replace('\u2010', '-').replace('\u2011', '-');
  }

  /** What stands between two tokens: each mark is a word, a row of the same one. */
  private static void addGap(String text, int from, int to, boolean inside, List<String> words) {
    int at = from;
    if (inside && to - from > 1 && text.charAt(from) == '.' && shortWord(words)) {
      words.set(words.size() - 1, words.get(words.size() - 1) + ".");
      at++;
    }
    while (at < to) {
      int mark = text.codePointAt(at);
      int end = at;
      while (end < to && text.codePointAt(end) == mark) {
        end += Character.charCount(mark);
      }
      if (!Character.isWhitespace(mark) && !Character.isSpaceChar(mark)) {
        words.add(mark(text.substring(at, end)));
      }
      at = end;
    }
  }

  private static boolean shortWord(List<String> words) {
    return words.get(words.size() - 1).length() <= MAX_ABBREVIATION;
  }

  /** The models know typewriters' quotation marks best. */
  private static String mark(String mark) {
    return switch (mark) {
      case "“", "”", "„", "‟", "''", "``" -> "\"";
      case "‘", "’", "‚" -> "'";
      case "…" -> "...";
      default -> mark;
    };
  }
}
