package org.annales.sentiment.lexicon;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.annales.text.model.TokenRules;
import org.apache.commons.codec.digest.DigestUtils;

/** The lexicons that come with Annales. */
public enum BundledLexicon {
  VADER {
    @Override
    public Lexicon read(TokenRules rules) {
      // In this artifact the file is ISO 8859-1: some emoticons have a letter thorn.
      byte[] bytes = bytes("/vader_sentiment_lexicon.txt");
      EntryWords words = new EntryWords(rules);
      Senses senses = new Senses();
      int line = 0;
      for (String sense : new String(bytes, StandardCharsets.ISO_8859_1).split("\n", -1)) {
        line++;
        String[] columns = sense.split("\t", -1);
        // Of lines for the same word the last counts, and one in capitals none, as in VADER itself.
        if (columns.length > 1 && columns[0].equals(columns[0].toLowerCase(Locale.ROOT))) {
          senses.put(line, columns[0], Sense.ofWeight(Double.parseDouble(columns[1])));
        }
      }
      return new Lexicon(VADER_HEAD, DigestUtils.sha256Hex(bytes), senses.entries(words));
    }
  },
  AFINN,
  BING_LIU;

  private static final LexiconHead VADER_HEAD =
      new LexiconHead(
          "vader",
          "en",
          "com.github.apanimesh061:vader-sentiment-analyzer 1.0",
          "MIT",
          "C. J. Hutto and E. Gilbert (2014), VADER, ICWSM-14"
              + " (https://github.com/cjhutto/vaderSentiment)");

  /** Its name in the configuration. */
  public String label() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /** The lexicon of a name, where it is one of these. */
  public static Optional<BundledLexicon> named(String name) {
    return Arrays.stream(values()).filter(lexicon -> lexicon.label().equals(name)).findFirst();
  }

  /** The names of all. */
  public static List<String> labels() {
    List<String> labels = new ArrayList<>();
    for (BundledLexicon lexicon : values()) {
      labels.add(lexicon.label());
    }
    return labels;
  }

  /**
   * Reads the lexicon.
   *
   * @param rules of tokens of the texts
   */
  public Lexicon read(TokenRules rules) {
    String file = "/org/annales/sentiment/lexicon/" + label() + ".csv";
    return LexiconReader.read(file, bytes(file), label(), rules).lexicon();
  }

  private static byte[] bytes(String resource) {
    try (InputStream in = BundledLexicon.class.getResourceAsStream(resource)) {
      return in.readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
