package org.annales.entity.linking;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * A person's name, parsed into its parts.
 *
 * @param given first names, patronymics and initials, in order
 * @param surname surname with its particles; empty where there is none
 * @param sex f or m by a title; else empty
 * @param generation what tells a son from his father: jr, ii; else empty
 * @param nickname in lower case; else empty
 */
record PersonName(
    List<String> given, String surname, String sex, String generation, String nickname) {
  private static final Pattern PATRONYMIC =
      Pattern.compile(
          "\\p{Lu}\\p{Ll}+(?:[oe]v[iy]t?ch|[oe]vna|[iy]t?ch|[iy](?:ni)?chna"
              + "|[ое]вич|[ое]вна|ьич|мич|кич|[иь](?:ни)?чна|йович|[іиї]вна)");
  private static final Pattern MARKS = Pattern.compile("\\p{M}+");

  /** Letters that transliterate the same one. */
  private static final List<Set<String>> ALIKE = List.of(Set.of("v", "w"), Set.of("i", "j", "y"));

  /** A name without nickname and generation. */
  PersonName(List<String> given, String surname, String sex) {
    this(given, surname, sex, "", "");
  }

  /**
   * Parses a mention.
   *
   * @param surnames in lower case, which stand before given names
   */
  static PersonName of(Mention mention, Set<String> surnames) {
    String sex = mention.title() == null ? "" : sex(mention.title());
    List<String> words = mention.words();
    PersonName name = of(words, sex);
    if (words.size() > 1 && surnames.contains(key(words.get(0)))) {
      name = new PersonName(words.subList(1, words.size()), words.get(0), sex);
    }
    return new PersonName(
        name.given,
        name.surname,
        sex,
        Generation.key(mention.generation()),
        mention.nickname() == null ? "" : key(mention.nickname().words()));
  }

  /** Parses a surface form, whose initials have a stop. */
  static PersonName ofSurface(String surface) {
    return of(List.of(surface.replace(".", "").split(" ", -1)), "");
  }

  private static String sex(String title) {
    if (NameWords.FEMALE.has(title)) {
      return "f";
    }
    return NameWords.MALE.has(title) ? "m" : "";
  }

  private static PersonName of(List<String> words, String sex) {
    int last = words.size() - 1;
    boolean patronymic = last == 1 && PATRONYMIC.matcher(words.get(1)).matches();
    if (patronymic && !isInitial(words.get(0))) {
      return new PersonName(List.copyOf(words), "", sex);
    }
    int start = last;
    while (start > 0 && NameWords.PARTICLE.has(words.get(start - 1))) {
      start--;
    }
    return new PersonName(
        List.copyOf(words.subList(0, start)),
        String.join(" ", words.subList(start, last + 1)),
        sex);
  }

  /** Parses an index heading: surname, comma, given names; text in brackets is ignored. */
  static PersonName ofHeading(String heading) {
    String name = heading.replaceAll("[(\\[][^)\\]]*[)\\]]?", " ").strip();
    int comma = name.indexOf(',');
    if (comma < 0) {
      return of(List.of(name.split("\\s+", -1)), "");
    }
    List<String> given = new ArrayList<>();
    String sex = "";
    for (String part : name.substring(comma + 1).split("[\\s.,]+", -1)) {
      if (!sex(part).isEmpty()) {
        sex = sex(part);
      } else if (!part.isEmpty() && Character.isUpperCase(part.codePointAt(0))) {
        given.add(part);
      }
    }
    return new PersonName(List.copyOf(given), name.substring(0, comma).strip(), sex);
  }

  static boolean isInitial(String word) {
    return word.length() == 1
        || (WordShape.of(word, true) == WordShape.INITIAL && !NameWords.PARTICLE.has(word));
  }

  /** Returns a name in lower case without accents. */
  static String key(String name) {
    return MARKS
        .matcher(Normalizer.normalize(name, Normalizer.Form.NFD))
        .replaceAll("")
        .toLowerCase(Locale.ROOT);
  }

  String key() {
    return key(surname);
  }

  /** Whether it has a surname and a given name, a title or a generation. */
  boolean isFull() {
    return !surname.isEmpty() && (!given.isEmpty() || !sex.isEmpty() || !generation.isEmpty());
  }

  /**
   * Whether two names with one surname may be one person's: their given names and initials agree in
   * order, up to the shorter list.
   */
  boolean fits(PersonName other) {
    if (differ(sex, other.sex) || differ(generation, other.generation)) {
      return false;
    }
    int both = Math.min(given.size(), other.given.size());
    for (int i = 0; i < both; i++) {
      if (!fits(given.get(i), other.given.get(i))) {
        return false;
      }
    }
    return true;
  }

  private static boolean differ(String one, String two) {
    return !one.isEmpty() && !two.isEmpty() && !one.equals(two);
  }

  private static boolean fits(String one, String two) {
    String a = key(one);
    String b = key(two);
    return a.equals(b) || (isInitial(one) && begins(b, a)) || (isInitial(two) && begins(a, b));
  }

  private static boolean begins(String name, String initial) {
    return name.startsWith(initial)
        || (initial.length() == 1
            && ALIKE.stream()
                .anyMatch(set -> set.contains(initial) && set.contains(name.substring(0, 1))));
  }

  /** Whether its first name is one of these, or its only initial begins one. */
  boolean isCalled(Set<String> firstNames) {
    if (given.isEmpty()) {
      return false;
    }
    String first = key(given.get(0));
    boolean initial = given.size() == 1 && isInitial(given.get(0));
    return firstNames.contains(first)
        || (initial && firstNames.stream().anyMatch(name -> name.startsWith(first)));
  }

  /** The number of letters of its given names. */
  int letters() {
    return given.stream().mapToInt(String::length).sum();
  }

  /** The name in full, with a stop after initials. */
  String written() {
    StringBuilder written = new StringBuilder();
    for (String name : given) {
      written.append(name).append(isInitial(name) ? ". " : " ");
    }
    return written.append(surname).append(' ').append(generation).toString().strip();
  }
}
