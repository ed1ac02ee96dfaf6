package org.annales.sentiment.rules;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Reads the phrases of a rule: {@code (stop|cease) (being|-)} stands for each of its combinations,
 * {@code -} for no word.
 */
final class RulePhrases {
  private static final Pattern GROUP = Pattern.compile("\\(([^)]*)\\)|\\S+");
  private static final String NONE = "-";

  private RulePhrases() {}

  /** The words of each phrase; commas separate phrases. */
  static List<List<String>> of(String phrases) {
    return Stream.of(phrases.split(", ", -1)).flatMap(phrase -> each(phrase).stream()).toList();
  }

  private static List<List<String>> each(String phrase) {
    List<List<String>> all = List.of(List.of());
    for (String group : GROUP.matcher(phrase).results().map(g -> g.group()).toList()) {
      String[] choices = group.startsWith("(") ? choices(group) : new String[] {group};
      List<List<String>> longer = new ArrayList<>();
      for (List<String> begun : all) {
        for (String choice : choices) {
          longer.add(plus(begun, choice));
        }
      }
      all = longer;
    }
    return all;
  }

  private static String[] choices(String group) {
    return group.substring(1, group.length() - 1).split("\\|", -1);
  }

  private static List<String> plus(List<String> begun, String words) {
    List<String> longer = new ArrayList<>(begun);
    if (!words.equals(NONE)) {
      longer.addAll(List.of(words.split(" ", -1)));
    }
    return longer;
  }
}
