package org.annales.entity.linking;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The forms of names in a book, and the evidence that one is a name of its own. */
final class NameForms {
  private final Declension declension;
  private final WordUse use;
  private final Map<String, Word> words = new HashMap<>();
  private final Set<String> names = new HashSet<>();

  /** Of base forms that the book lacks, the number of other cases. */
  private final Map<String, Integer> otherCases = new HashMap<>();

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

  NameForms(Declension declension, WordUse use, List<Mention> mentions) {
    this.declension = declension;
    this.use = use;
    if (!declension.isNone()) {
      mentions.stream().filter(NameForms::isOpen).forEach(this::add);
      words.keySet().stream().filter(key -> !declension.isFeminine(key)).forEach(this::addCases);
    }
  }

  private void addCases(String key) {
    declension.readings(key).stream()
        .filter(reading -> !reading.gender().equals(Declension.ANY))
        .map(Declension.Reading::base)
        .filter(base -> !words.containsKey(base))
        .distinct()
        .forEach(base -> otherCases.merge(base, 1, Integer::sum));
  }

  /** The number of other cases of a base form that the book lacks. */
  int otherCases(String base) {
    return otherCases.getOrDefault(base, 0);
  }

  boolean has(String key) {
    return words.containsKey(key);
  }

  /** Whether the words of a name are one of the book's, as written. */
  boolean hasName(String name) {
    return names.contains(name);
  }

  /** A form as the book writes it. */
  String written(String key) {
    return words.get(key).written;
  }

  int times(String key) {
    return words.containsKey(key) ? words.get(key).times : 0;
  }

  static boolean isOpen(Mention mention) {
    return !mention.has(Clue.BY_AUTHORITY) && !mention.has(Clue.WORK);
  }

  private void add(Mention mention) {
    List<String> keys = mention.words().stream().map(NameForms::key).toList();
    names.add(String.join(" ", keys));
    for (int i = 0; i < keys.size(); i++) {
      String written = mention.words().get(i);
      if (isName(written)) {
        Word word = words.computeIfAbsent(keys.get(i), key -> new Word(written));
        word.times++;
        word.subject |=
            mention.isFirst()
                && mention.has(Clue.FEMININE_VERB)
                && (keys.size() == 1 || isInside(keys));
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

  private boolean isInside(List<String> keys) {
    return use.inside(keys.get(0)) > 0;
  }

  static boolean isName(String word) {
    return word.length() > 2 && Character.isUpperCase(word.codePointAt(0));
  }

  static String key(String word) {
    return WordUse.key(word).replace('ё', 'е');
  }

  /** Whether the base form of a reading is itself a case of a masculine name in the book. */
  boolean isCase(Declension.Reading reading, String form) {
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
  boolean isOfWoman(Declension.Reading reading) {
    return !reading.gender().equals(Declension.FEMININE)
        && declension.isFeminine(reading.base())
        && (words.get(reading.base()).subject
            || words.get(reading.base()).neighbours.stream().anyMatch(this::isWoman));
  }

  /** Whether a word that looks like a case of another is a name of its own. */
  boolean isOwn(String key) {
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

  List<Declension.Reading> inBook(String key) {
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
                isBase(key, form)
                    && others.stream().noneMatch(other -> isBase(other.base(), form)));
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
