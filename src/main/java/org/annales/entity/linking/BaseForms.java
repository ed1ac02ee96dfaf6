package org.annales.entity.linking;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
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
  private final WordUse use;
  private final Map<String, Word> words = new HashMap<>();
  private final Set<String> names = new HashSet<>();
  private final Map<String, Map<String, Integer>> otherCases = new TreeMap<>();
  private final Map<String, List<Declension.Reading>> found = new HashMap<>();

  private static final class Word {
    private final String written;
    private int times;
    private boolean subject;
    private boolean surname;
    private final Set<String> neighbours = new HashSet<>();
    private final Set<String> before = new HashSet<>();

    Word(String written) {
      this.written = written;
    }
  }

  /**
   * @param language the ISO 639 code of the book
   */
  BaseForms(String language, WordUse use, List<Mention> mentions) {
    this.use = use;
    declension = Declension.in(language);
    if (declension.isNone()) {
      return;
    }
    mentions.stream().filter(BaseForms::isOpen).forEach(this::add);
    for (String key : words.keySet()) {
      if (!declension.isFeminine(key)) {
        for (Declension.Reading reading : declension.readings(key)) {
          if (!reading.gender().equals(Declension.ANY) && !words.containsKey(reading.base())) {
            otherCases
                .computeIfAbsent(reading.base(), base -> new TreeMap<>())
                .merge(key, words.get(key).times, Integer::sum);
          }
        }
      }
    }
  }

  private static boolean isOpen(Mention mention) {
    return !mention.has(Clue.BY_AUTHORITY) && !mention.has(Clue.WORK);
  }

  private void add(Mention mention) {
    List<String> keys = mention.words().stream().map(BaseForms::key).toList();
    names.add(String.join(" ", keys));
    for (int i = 0; i < keys.size(); i++) {
      String written = mention.words().get(i);
      if (isName(written)) {
        Word word = words.computeIfAbsent(keys.get(i), key -> new Word(written));
        word.times++;
        word.subject |= mention.has(Clue.FEMININE_VERB);
        boolean last = i == keys.size() - 1;
        String name = last ? String.join(" ", keys.subList(0, i)) : "";
        word.surname |= last && (i > 0 || mention.title() != null);
        if (!name.isEmpty()) {
          word.neighbours.add(name);
        }
        if (i > 0) {
          word.neighbours.add(keys.get(i - 1));
          word.before.add(keys.get(i - 1));
        }
        if (!last) {
          word.neighbours.add(keys.get(i + 1));
        }
      }
    }
  }

  private static boolean isName(String word) {
    return word.length() > 2 && Character.isUpperCase(word.codePointAt(0));
  }

  private static String key(String word) {
    return WordUse.key(word).replace('ё', 'е');
  }

  /** The words of a mention in their base forms; the same where nothing shows another. */
  List<String> of(Mention mention) {
    if (declension.isNone() || !isOpen(mention)) {
      return mention.words();
    }
    List<String> keys = mention.words().stream().map(BaseForms::key).toList();
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
    String first = key(mention.words().get(0));
    List<String> words = rest.words().stream().map(BaseForms::key).toList();
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
    return bases(key(word)).stream()
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
      if (base == null && isName(written.get(i)) && isDeclined(keys.get(i), gender, last)) {
        return new Based(written, 0);
      }
      score += base != null && words.containsKey(base) ? 2 : 0;
      based.add(base == null ? written.get(i) : written(base, written.get(i)));
    }
    String name = based.stream().map(BaseForms::key).collect(Collectors.joining(" "));
    boolean whole = names.contains(name);
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
            .max(Comparator.comparingInt(this::times));
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
    if (vague || !words.containsKey(key) || isOwn(key)) {
      return null;
    }
    return declension.readings(key).stream()
        .filter(reading -> reading.gender().equals(gender) && reading.isDistinct())
        .map(Declension.Reading::base)
        .findFirst()
        .orElse(null);
  }

  private int times(String key) {
    return words.containsKey(key) ? words.get(key).times : 0;
  }

  /** A base form as the book writes it, or with the capitals of a case of it. */
  private String written(String base, String form) {
    if (words.containsKey(base)) {
      return words.get(base).written;
    }
    int same = 0;
    String key = key(form);
    while (same < Math.min(base.length(), key.length()) && base.charAt(same) == key.charAt(same)) {
      same++;
    }
    return form.substring(0, same) + base.substring(same);
  }

  /** The base forms of a word that the book shows. */
  private List<Declension.Reading> bases(String key) {
    List<Declension.Reading> known = found.get(key);
    if (known == null) {
      known = isOwn(key) ? List.of() : shown(key);
      found.put(key, known);
    }
    return known;
  }

  private List<Declension.Reading> shown(String key) {
    if (!words.containsKey(key)) {
      return List.of();
    }
    List<Declension.Reading> readings = declension.readings(key);
    List<Declension.Reading> inBook =
        inBook(key).stream()
            .filter(reading -> !isCase(reading, key) && !isOfWoman(reading))
            .toList();
    if (!inBook.isEmpty() || declension.isFeminine(key)) {
      return inBook;
    }
    Map<Declension.Reading, Integer> cases = new LinkedHashMap<>();
    readings.forEach(r -> cases.put(r, otherCases.getOrDefault(r.base(), Map.of()).size()));
    int most = cases.values().stream().mapToInt(Integer::intValue).max().orElse(0);
    List<Declension.Reading> best =
        cases.keySet().stream().filter(reading -> cases.get(reading) == most).toList();
    return most > 1 && best.size() == 1 ? best : List.of();
  }

  /** Whether the base form of a reading is itself a case of a masculine name in the book. */
  private boolean isCase(Declension.Reading reading, String form) {
    return reading.gender().equals(Declension.FEMININE)
        && !isOwn(reading.base())
        && declension.readings(reading.base()).stream()
            .anyMatch(
                r ->
                    words.containsKey(r.base())
                        && declension.readings(form).stream()
                            .anyMatch(own -> own.base().equals(r.base())));
  }

  /** Whether a masculine reading's base form is a woman's name. */
  private boolean isOfWoman(Declension.Reading reading) {
    return !reading.gender().equals(Declension.FEMININE)
        && declension.isFeminine(reading.base())
        && (words.get(reading.base()).subject
            || words.get(reading.base()).neighbours.stream().anyMatch(this::isWoman));
  }

  /** Whether a word that looks like a case of another is a name of its own. */
  private boolean isOwn(String key) {
    Word word = words.get(key);
    if (word == null) {
      return true;
    }
    List<Declension.Reading> readings = inBook(key);
    if (readings.isEmpty()) {
      return false;
    }
    if (readings.stream().allMatch(reading -> reading.gender().equals(Declension.ANY))) {
      return word.surname
          && word.neighbours.stream()
              .noneMatch(name -> names.contains(name + " " + readings.get(0).base()));
    }
    boolean asWoman =
        declension.isFeminine(key)
            && (word.subject || word.neighbours.stream().anyMatch(this::isWoman));
    boolean asMan =
        readings.stream().allMatch(reading -> reading.gender().equals(Declension.FEMININE))
            && word.before.stream().anyMatch(this::isMan);
    return asWoman || asMan || hasCasesOfItsOwn(key, readings);
  }

  private List<Declension.Reading> inBook(String key) {
    return declension.readings(key).stream()
        .filter(reading -> words.containsKey(reading.base()))
        .toList();
  }

  private boolean hasCasesOfItsOwn(String key, List<Declension.Reading> others) {
    String stem = key.substring(0, key.length() - 2);
    return words.keySet().stream()
        .filter(form -> form.startsWith(stem))
        .anyMatch(
            form ->
                isBase(key, form) && others.stream().noneMatch(other -> isBase(other.base(), form)));
  }

  private boolean isBase(String key, String form) {
    return declension.readings(form).stream().anyMatch(reading -> reading.base().equals(key));
  }

  /** Whether a neighbour of a name is a woman's in its base form. */
  private boolean isWoman(String key) {
    return isKnown(key) && declension.isFeminine(key) && inBook(key).isEmpty();
  }

  /** Whether a neighbour of a name is a man's in its base form. */
  private boolean isMan(String key) {
    return isKnown(key) && !Declension.endsInVowel(key) && inBook(key).isEmpty();
  }

  /** Whether a word is a name at other places than the head of one sentence. */
  private boolean isKnown(String key) {
    return words.containsKey(key)
        && use.small(key) == 0
        && (use.inside(key) > 0 || words.get(key).times > 1);
  }
}
