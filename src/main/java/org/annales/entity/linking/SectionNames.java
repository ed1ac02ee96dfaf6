package org.annales.entity.linking;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** The candidate names of a section and the counts of its lower-case words. */
public final class SectionNames implements Serializable {
  private static final long serialVersionUID = 1L;

  private final String documentId;
  private final String sectionId;
  private final transient Set<String> stopwords;
  private final transient AuthorityForms authority;
  private final List<Candidate> candidates = new ArrayList<>();
  private final Map<String, Integer> small = new HashMap<>();

  /**
   * @param stopwords words whose capital at the beginning of a sentence indicates no name
   * @param authority forms of authority records
   */
  public SectionNames(
      String documentId, String sectionId, Set<String> stopwords, AuthorityForms authority) {
    this.documentId = documentId;
    this.sectionId = sectionId;
    this.stopwords = stopwords;
    this.authority = authority;
  }

  /**
   * Adds a sentence.
   *
   * @param number its index in the section, from 0
   */
  public void add(int number, WrittenSentence sentence, Recognizer recognizer) {
    boolean capitals = false;
    boolean given = false;
    for (int i = 0; i < sentence.size(); i++) {
      String word = sentence.word(i);
      given |= given(sentence, i) > 0;
      if (Character.isLowerCase(word.codePointAt(0))) {
        small.merge(word.toLowerCase(Locale.ROOT), 1, Integer::sum);
        capitals |= hasCapital(word);
      } else {
        capitals |= !stopwords.contains(word.toLowerCase(Locale.ROOT)) && hasCapital(word);
      }
    }
    if (capitals || given) {
      List<NameType> types =
          capitals ? recognizer.types(sentence) : Collections.nCopies(sentence.size(), null);
      candidates.addAll(new Candidates(sentence, types, at -> given(sentence, at)).find(number));
    }
  }

  private int given(WrittenSentence sentence, int at) {
    return authority.length(sentence, at, documentId, sectionId);
  }

  private static boolean hasCapital(String word) {
    return word.codePoints().anyMatch(Character::isUpperCase);
  }

  String documentId() {
    return documentId;
  }

  String sectionId() {
    return sectionId;
  }

  List<Candidate> candidates() {
    return candidates;
  }

  /** Occurrences of each word that begins with a lower-case letter. */
  Map<String, Integer> small() {
    return small;
  }
}
