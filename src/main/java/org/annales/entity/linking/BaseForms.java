package org.annales.entity.linking;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * Finds the base forms of the inflected names of a book: Степану Матвеевичу is Степан Матвеевич.
 *
 * <p>A form is a case of a name if its ending is one of the language's, and the base form occurs in
 * the book, or several other cases of it, or it stands beside an inflected name of the same gender.
 * A form that may itself be a woman's name (Александра beside Александр) is kept where the book
 * shows her: by cases that only her name has, by a verb in the feminine, or beside another feminine
 * name.
 */
final class BaseForms {
  private final Declension declension;
  private final NameForms forms;
  private final Map<String, List<Declension.Reading>> found = new HashMap<>();

  /**
   * @param language the ISO 639 code of the book
   */
  BaseForms(String language, WordUse use, List<Mention> mentions) {
    declension = Declension.in(language);
    forms = new NameForms(declension, use, mentions);
  }

  /** The words of a mention in their base forms; the same where nothing shows another. */
  List<String> of(Mention mention) {
    if (declension.isNone() || !NameForms.isOpen(mention)) {
      return mention.words();
    }
    List<String> keys = mention.words().stream().map(NameForms::key).toList();
    List<String> genders =
        keys.stream()
            .flatMap(key -> bases(key).stream())
            .map(Declension.Reading::gender)
            .distinct()
            .toList();
    return genders.stream()
        .map(gender -> inGender(mention.words(), keys, gender))
        .max(Comparator.comparingInt((Based based) -> based.score))
        .map(Based::words)
        .orElse(mention.words());
  }

  /**
   * Whether the rest of a mention stands in another case than its first word, which is then no part
   * of the name.
   */
  boolean isInOtherCase(Mention mention, Mention rest) {
    if (declension.isNone()) {
      return false;
    }
    String first = NameForms.key(mention.words().get(0));
    List<String> words = rest.words().stream().map(NameForms::key).toList();
    boolean woman =
        declension.isFeminine(first) && declension.isFeminine(words.get(words.size() - 1));
    return !woman
        && bases(first).isEmpty()
        && words.stream()
            .flatMap(word -> bases(word).stream())
            .noneMatch(reading -> beside(first, reading.gender()) != null)
        && !of(rest).equals(rest.words());
  }

  /** Whether a word is a name with the ending of a genitive before what belongs to it. */
  boolean isGenitive(String word) {
    return bases(NameForms.key(word)).stream()
        .anyMatch(reading -> reading.gender().equals(Declension.ANY));
  }

  private record Based(List<String> words, int score) {}

  /** The base forms of words, all of one gender; better the more of them the book has. */
  private Based inGender(List<String> written, List<String> keys, String gender) {
    List<String> based = new ArrayList<>();
    int score = 0;
    for (int i = 0; i < keys.size(); i++) {
      String base = base(keys, i, gender);
      boolean last = i == keys.size() - 1;
      if (base == null
          && NameForms.isName(written.get(i))
          && isDeclined(keys.get(i), gender, last)) {
        return new Based(written, 0);
      }
      score += base != null && forms.has(base) ? 2 : 0;
      based.add(base == null ? written.get(i) : written(base, written.get(i)));
    }
    String name = based.stream().map(NameForms::key).collect(Collectors.joining(" "));
    boolean whole = forms.hasName(name);
    // Of a name in the genitive only the last word has an ending: Karl Peters is no Peter.
    if (gender.equals(Declension.ANY) && keys.size() > 1 && !whole) {
      return new Based(written, 0);
    }
    return new Based(based, score + (whole ? keys.size() * 2 : 0));
  }

  private String base(List<String> keys, int i, String gender) {
    Optional<String> base =
        bases(keys.get(i)).stream()
            .filter(reading -> reading.gender().equals(gender))
            .map(Declension.Reading::base)
            .max(Comparator.comparingInt(forms::times));
    boolean alone = keys.size() == 1 || !bases(keys.get(i)).isEmpty();
    return base.orElseGet(() -> alone ? null : beside(keys.get(i), gender));
  }

  /**
   * Whether a word would have another ending beside an inflected name: a man's name, and a woman's
   * but for a surname that ends in a consonant.
   */
  private static boolean isDeclined(String key, String gender, boolean last) {
    char end = key.charAt(key.length() - 1);
    return switch (gender) {
      case "m" -> !Declension.endsInVowel(key) || end == 'а' || end == 'a' || end == 'я';
      case Declension.FEMININE ->
          end == 'а' || end == 'a' || end == 'я' || !(last || Declension.endsInVowel(key));
      default -> false;
    };
  }

  /** The base form of a word beside an inflected name of a gender; null where none is likely. */
  private String beside(String key, String gender) {
    boolean vague = "иыіiy".indexOf(key.charAt(key.length() - 1)) >= 0;
    if (vague || !forms.has(key) || forms.isOwn(key)) {
      return null;
    }
    return declension.readings(key).stream()
        .filter(reading -> reading.gender().equals(gender) && reading.isDistinct())
        .map(Declension.Reading::base)
        .findFirst()
        .orElse(null);
  }

  /** A base form as the book writes it, or with the capitals of a case of it. */
  private String written(String base, String form) {
    if (forms.has(base)) {
      return forms.written(base);
    }
    int same = 0;
    String key = NameForms.key(form);
    while (same < Math.min(base.length(), key.length()) && base.charAt(same) == key.charAt(same)) {
      same++;
    }
    return form.substring(0, same) + base.substring(same);
  }

  /** The base forms of a word that the book shows. */
  private List<Declension.Reading> bases(String key) {
    List<Declension.Reading> known = found.get(key);
    if (known == null) {
      known = forms.isOwn(key) ? List.of() : shown(key);
      found.put(key, known);
    }
    return known;
  }

  private List<Declension.Reading> shown(String key) {
    if (!forms.has(key)) {
      return List.of();
    }
    List<Declension.Reading> readings = declension.readings(key);
    List<Declension.Reading> inBook =
        forms.inBook(key).stream()
            .filter(reading -> !forms.isCase(reading, key) && !forms.isOfWoman(reading))
            .toList();
    if (!inBook.isEmpty() || declension.isFeminine(key)) {
      return inBook;
    }
    Map<Declension.Reading, Integer> cases = new LinkedHashMap<>();
    readings.forEach(r -> cases.put(r, forms.otherCases(r.base())));
    int most = cases.values().stream().mapToInt(Integer::intValue).max().orElse(0);
    List<Declension.Reading> best =
        cases.keySet().stream().filter(reading -> cases.get(reading) == most).toList();
    return most > 1 && best.size() == 1 ? best : List.of();
  }
}
