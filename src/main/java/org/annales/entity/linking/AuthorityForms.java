package org.annales.entity.linking;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/** The words that stand for entities by authority, to be found in sentences. */
public final class AuthorityForms {
  /** Between the words of a form: initials have stops. */
  private static final Pattern BETWEEN = Pattern.compile("[\\s.]+");

  private final Map<String, List<Form>> byFirstWord = new HashMap<>();

  /**
   * Words that stand for an entity.
   *
   * @param written as the record has them
   */
  record Form(String written, List<String> words, AuthorityRecord record) {}

  public AuthorityForms(Authority authority) {
    for (AuthorityRecord record : authority.records()) {
      for (String form : record.forms()) {
        List<String> words = List.of(Authority.plain(form).split(" ", -1));
        byFirstWord
            .computeIfAbsent(key(words.get(0)), key -> new ArrayList<>())
            .add(new Form(form, words, record));
      }
    }
    byFirstWord
        .values()
        .forEach(
            forms ->
                forms.sort(Comparator.comparingInt((Form form) -> form.words().size()).reversed()));
  }

  private static String key(String word) {
    return WordUse.key(word);
  }

  /**
   * How many words of a sentence are the longest form that begins at a place, in a section for
   * which it holds; 0: none.
   */
  int length(WrittenSentence sentence, int at, String documentId, String sectionId) {
    List<Form> forms = byFirstWord.get(key(Possessive.without(sentence.word(at))));
    if (forms == null) {
      return 0;
    }
    return forms.stream()
        .filter(form -> form.record().holdsIn(documentId, sectionId))
        .filter(form -> stands(form.words(), sentence, at))
        .mapToInt(form -> form.words().size())
        .findFirst()
        .orElse(0);
  }

  private static boolean stands(List<String> form, WrittenSentence sentence, int at) {
    if (at + form.size() > sentence.size()) {
      return false;
    }
    for (int i = 0; i < form.size(); i++) {
      boolean last = i == form.size() - 1;
      String word = sentence.word(at + i);
      boolean joined = i == 0 || BETWEEN.matcher(sentence.gap(at + i)).matches();
      if (!joined || !isWord(form.get(i), last ? Possessive.without(word) : word, i == 0)) {
        return false;
      }
    }
    return true;
  }

  /** Whether a word is that of a form: a first one may have the capital that its place asks for. */
  private static boolean isWord(String form, String written, boolean first) {
    String word = written.replace('’', '\'');
    return form.equals(word)
        || (first && form.substring(1).equals(word.substring(1)) && key(form).equals(key(word)));
  }

  /** The form that some words are, in a section for which it holds; null: none. */
  Form of(List<String> words, String documentId, String sectionId) {
    return byFirstWord.getOrDefault(key(words.get(0)), List.of()).stream()
        .filter(form -> form.record().holdsIn(documentId, sectionId))
        .filter(form -> isForm(form.words(), words))
        .findFirst()
        .orElse(null);
  }

  private static boolean isForm(List<String> form, List<String> words) {
    if (form.size() != words.size()) {
      return false;
    }
    for (int i = 0; i < form.size(); i++) {
      if (!isWord(form.get(i), words.get(i), i == 0)) {
        return false;
      }
    }
    return true;
  }
}
