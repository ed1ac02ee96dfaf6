package org.annales.entity.linking;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/**
 * Recognizes names by titles, initials, verbs of speech and head nouns, without a model; most types
 * are decided later from all mentions ({@link NameTypes}).
 */
final class PatternRecognizer implements Recognizer {

  @Override
  public List<NameType> types(WrittenSentence sentence) {
    List<NameType> none = Collections.nCopies(sentence.size(), null);
    List<NameType> types = new ArrayList<>(none);
    for (Candidate candidate : new Candidates(sentence, none).find(0)) {
      NameType type = type(candidate);
      for (int i = 0; i < candidate.size(); i++) {
        types.set(candidate.position(i), type);
      }
    }
    return types;
  }

  private static NameType type(Candidate candidate) {
    List<String> words = candidate.words().toList();
    boolean titled = candidate.before() != null || NameWords.TITLE.has(words.get(0));
    if (words.size() == 1) {
      return ofOne(candidate);
    }
    int last = words.size() - 1;
    boolean office =
        last > 2
            && NameWords.CIVIL.has(words.get(last - 2))
            && !NameWords.ORGANIZATION.has(words.get(last));
    if (office) {
      return null;
    }
    NameType head = NameWords.typeOf(words);
    if (head != null && !titled) {
      return head;
    }
    boolean initials =
        WordShape.of(words.get(0), candidate.stop(0)) == WordShape.INITIAL
            && words.get(words.size() - 1).length() > 2;
    return titled || initials ? NameType.PERSON : null;
  }

  private static NameType ofOne(Candidate candidate) {
    if (candidate.before() != null || candidate.has(Clue.SPEECH)) {
      return candidate.has(Clue.BEGINS) && candidate.before() == null ? null : NameType.PERSON;
    }
    return null;
  }
}
