package org.annales.entity.linking;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.apache.commons.text.similarity.LevenshteinDistance;

/**
 * Finds surnames of a book that are variants of one another: other transliterations or scanning
 * errors.
 */
final class Spellings {
  private static final int SHORTEST = 5;

  /** Pairs of letters that scans confuse. */
  private static final Set<String> CONFUSED =
      Set.of(
          "ce", "co", "eo", "il", "it", "lt", "ft", "fl", "nu", "hb", "hn", "mn", "rt", "rn", "sz",
          "gq", "vy", "ao", "ae", "uv");

  /** A form this many times rarer may have a confused letter, not only a lost or doubled one. */
  private static final int RARE = 10;

  private static final LevenshteinDistance AT_MOST_ONE = new LevenshteinDistance(1);

  /** Replacements that unify transliterations, in order. */
  private static final List<Map.Entry<Pattern, String>> WAYS =
      List.of(
          way("off$", "ov"),
          way("eff$", "ev"),
          way("^(?:ye|je)", "e"),
          way("ij|iy|yi|ii", "y"),
          way("(?:y|j)a", "ia"),
          way("(?:y|j)u", "iu"),
          way("tsch|tch|cz", "ch"),
          way("sch", "sh"),
          way("dzh|dj", "zh"),
          way("kh", "h"),
          way("tz", "ts"),
          way("w", "v"),
          way("ph", "f"),
          way("ks", "x"),
          way("ck", "k"),
          way("(.)\\1", "$1"));

  private final Map<String, Spelling> byKey = new LinkedHashMap<>();

  /**
   * A surname that is a spelling of another.
   *
   * @param of the surname that it is counted with
   * @param reason transliteration or spelling
   */
  record Spelling(String of, String reason) {}

  private static Map.Entry<Pattern, String> way(String pattern, String replacement) {
    return Map.entry(Pattern.compile(pattern), replacement);
  }

  /**
   * @param counts occurrences of each surname
   * @param own surnames with headings or full names of their own, which are no errors
   */
  Spellings(Map<String, Integer> counts, Set<String> own) {
    Map<String, String> plain = new HashMap<>();
    List<String> byFrequency = new ArrayList<>(counts.keySet());
    byFrequency.sort(
        (a, b) -> {
          int byCount = Integer.compare(counts.get(b), counts.get(a));
          return byCount == 0 ? a.compareTo(b) : byCount;
        });
    for (String key : byFrequency) {
      String other = plain.putIfAbsent(plain(key), key);
      if (other != null && key.length() >= SHORTEST) {
        byKey.put(key, new Spelling(other, "transliteration"));
      }
    }
    Map<String, List<String>> byBeginning = new HashMap<>();
    for (String key : byFrequency) {
      List<String> alike =
          byBeginning.computeIfAbsent(key.substring(0, 1), beginning -> new ArrayList<>());
      if (!byKey.containsKey(key) && key.length() >= SHORTEST && !own.contains(key)) {
        alike.stream()
            .filter(other -> isDamaged(key, other, counts))
            .findFirst()
            .ifPresent(other -> byKey.put(key, new Spelling(other, "spelling")));
      }
      if (!byKey.containsKey(key)) {
        alike.add(key);
      }
    }
  }

  private static String plain(String key) {
    String plain = key;
    for (Map.Entry<Pattern, String> way : WAYS) {
      plain = way.getKey().matcher(plain).replaceAll(way.getValue());
    }
    return plain;
  }

  /** Whether one letter was lost, doubled or, in a rare form, confused. */
  private static boolean isDamaged(String key, String other, Map<String, Integer> counts) {
    int longer = Math.max(key.length(), other.length());
    if (other.length() < SHORTEST
        || key.charAt(key.length() - 1) != other.charAt(other.length() - 1)
        || AT_MOST_ONE.apply(key, other) != 1) {
      return false;
    }
    if (key.length() != other.length()) {
      return longer > SHORTEST;
    }
    return counts.get(key) * RARE <= counts.get(other) && isConfused(key, other);
  }

  private static boolean isConfused(String key, String other) {
    int at = 0;
    while (key.charAt(at) == other.charAt(at)) {
      at++;
    }
    String one = key.substring(at, at + 1);
    String two = other.substring(at, at + 1);
    return CONFUSED.contains(one + two) || CONFUSED.contains(two + one);
  }

  /** The variant relation of a surname; null where it is counted by itself. */
  Spelling of(String key) {
    return byKey.get(key);
  }

  /** The surname that it is counted with. */
  String plainest(String key) {
    Spelling spelling = byKey.get(key);
    return spelling == null ? key : spelling.of();
  }
}
