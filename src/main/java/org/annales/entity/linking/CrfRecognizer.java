package org.annales.entity.linking;

import edu.stanford.nlp.ie.crf.CRFClassifier;
import edu.stanford.nlp.ling.CoreAnnotations.AnswerAnnotation;
import edu.stanford.nlp.ling.CoreLabel;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.annales.morphology.ModelFile;

/**
 * Stanford's conditional random field of three classes, for English (Finkel, Grenager and Manning
 * 2005, ACL, 363–370).
 */
final class CrfRecognizer implements Recognizer {
  static final String MODEL = "edu/stanford/nlp/models/ner/english.all.3class.distsim.crf.ser.gz";

  static final ModelFile FILE =
      new ModelFile(
          "english.all.3class.distsim.crf",
          "4.5.10",
          "GPL-3.0-or-later",
          "edu.stanford.nlp:stanford-corenlp:4.5.10:models, trained on CoNLL, MUC-6, MUC-7, ACE and"
              + " others");

  /** Most letters of an abbreviation. */
  private static final int MAX_ABBREVIATION = 4;

  /** Words classified at once: more than a sentence of prose has. */
  static final int PIECE = 1000;

  /** Loads the classifier once per process; it is thread-safe. */
  private static final class Loaded {
    private static final CRFClassifier<CoreLabel> CRF = load();

    private static CRFClassifier<CoreLabel> load() {
      try {
        return CRFClassifier.getClassifier(MODEL);
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      } catch (ClassNotFoundException e) {
        throw new IllegalStateException(e);
      }
    }
  }

  @Override
  public List<NameType> types(WrittenSentence sentence) {
    List<CoreLabel> words = new ArrayList<>();
    int[] places = new int[sentence.size()];
    for (int i = 0; i < sentence.size(); i++) {
      if (isAbbreviation(sentence, i)) {
        CoreLabel last = words.get(words.size() - 1);
        last.setWord(last.word() + "." + sentence.word(i));
        places[i] = words.size() - 1;
        continue;
      }
      addGap(sentence.gap(i), i > 0, words);
      places[i] = words.size();
      String word = sentence.word(i).replace('\u2019', '\'');
      String bare = Possessive.without(word);
      words.add(label(bare));
      if (!bare.equals(word)) {
        words.add(label(word.substring(bare.length())));
      }
    }
    addGap(sentence.gap(sentence.size()), false, words);
    List<CoreLabel> found = classified(words);
    return Arrays.stream(places)
        .mapToObj(place -> type(found.get(place).get(AnswerAnnotation.class)))
        .toList();
  }

  /**
   * Classifies the words of a sentence, those of a very long one in pieces: the model looks at few
   * neighbours of a word, and the time of its search grows with the square of the words.
   */
  private static List<CoreLabel> classified(List<CoreLabel> words) {
    List<CoreLabel> found = new ArrayList<>();
    for (int from = 0; from < words.size(); from = endOfPiece(words, from)) {
      List<CoreLabel> piece = words.subList(from, endOfPiece(words, from));
      found.addAll(Loaded.CRF.classifySentence(piece));
    }
    return found;
  }

  /** A piece ends before a word without a capital, if one is near: so no name is divided. */
  static int endOfPiece(List<CoreLabel> words, int from) {
    int end = Math.min(words.size(), from + PIECE);
    int last = Math.min(words.size(), from + 2 * PIECE);
    while (end < last && Character.isUpperCase(words.get(end).word().codePointAt(0))) {
      end++;
    }
    return end;
  }

  @Override
  public boolean knowsNames() {
    return true;
  }

  /** Whether a letter continues an abbreviation, which is one token of the model: U.S. */
  private static boolean isAbbreviation(WrittenSentence sentence, int i) {
    return i > 0
        && sentence.gap(i).equals(".")
        && isLetter(sentence.word(i))
        && isLetter(sentence.word(i - 1));
  }

  private static boolean isLetter(String word) {
    return word.length() == 1 && Character.isUpperCase(word.charAt(0));
  }

  private static void addGap(String gap, boolean inside, List<CoreLabel> words) {
    int at = 0;
    if (inside && gap.length() > 1 && gap.charAt(0) == '.') {
      CoreLabel last = words.get(words.size() - 1);
      if (last.word().length() <= MAX_ABBREVIATION) {
        last.setWord(last.word() + ".");
        at = 1;
      }
    }
    for (; at < gap.length(); at++) {
      char mark = gap.charAt(at);
      if (!Character.isWhitespace(mark) && !Character.isSpaceChar(mark)) {
        words.add(label(plain(mark)));
      }
    }
  }

  /** Replaces typographic quotation marks, which the training data lack. */
  private static String plain(char mark) {
    return switch (mark) {
      case '“', '”', '„', '‟' -> "\"";
      case '‘', '’', '‚' -> "'";
      default -> String.valueOf(mark);
    };
  }

  private static CoreLabel label(String word) {
    CoreLabel label = new CoreLabel();
    label.setWord(word);
    label.setValue(word);
    return label;
  }

  private static NameType type(String answer) {
    return switch (answer) {
      case "PERSON" -> NameType.PERSON;
      case "LOCATION" -> NameType.PLACE;
      case "ORGANIZATION" -> NameType.ORGANIZATION;
      default -> null;
    };
  }
}
