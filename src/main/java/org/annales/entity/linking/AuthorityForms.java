package org.annales.entity.linking;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/** Finds the forms of authority records in sentences. */
public final class AuthorityForms {
  /** Characters between the words of a form: spaces, and stops after initials. */
  private static final Pattern BETWEEN = Pattern.compile("[\\s.]+");

  private final Map<String, List<Form>> byFirstWord = new HashMap<>();

  /**
   * A form of a record, split into words.
   *
   * @param written the form as written in the record
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
   * Returns the number of words of the longest form that begins at a word and applies to the
   * section; 0 if there is none.
   */
  int length(WrittenSentence sentence, int at, String documentId, String sectionId) {
    List<Form> forms = byFirstWord.get(key(Possessive.without(sentence.word(at))));
    if (forms == null) {
      return 0;
    }
    return forms.stream()
        .filter(form -> form.record().appliesTo(documentId, sectionId))
        .filter(form -> matches(form.words(), sentence, at))
        .mapToInt(form -> form.words().size())
        .findFirst()
        .orElse(0);
  }

  private static boolean matches(List<String> form, WrittenSentence sentence, int at) {
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

  /** Whether a word equals that of a form; the first may differ in the case of its first letter. */
  private static boolean isWord(String form, String written, boolean first) {
    String word = written.replace('’', '\'');
    return form.equals(word)
        || (first && form.substring(1).equals(word.substring(1)) && key(form).equals(key(word)));
  }

  /** The form that equals the words and applies to the section; null if there is none. */
  Form of(List<String> words, String documentId, String sectionId) {
    return byFirstWord.getOrDefault(key(words.get(0)), List.of()).stream()
        .filter(form -> form.record().appliesTo(documentId, sectionId))
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
