package org.annales.morphology;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Splits clitics from the word that they are written with: don't, l'homme, dit-il. The rest, its
 * host, gives the token its lemma and its part of speech.
 */
enum Clitics {
  ENGLISH(
      null, "(.+?)((?:n't|'(?:s|re|ve|ll|d|m))+)|(can)(not)", "n't|'(?:s|re|ve|ll|d|m)|not", false),
  GERMAN(null, "(.+?)('s)", "'s", true),
  FRENCH(
      "((?:[ldjnstcm]|(?:jus|lors|puis|quoi)?qu)')(.+)",
      "(.+?)((?:-(?:t-)?(?:je|tu|ils?|elles?|on|nous|vous|ce|moi|toi|lui|leur|les?|la|y|en|ci|là))+)",
      "-(?:t-)?\\p{L}+",
      true);

  private static final int FLAGS = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE;

  private final Pattern before;
  private final Pattern after;
  private final Pattern each;
  private final boolean wholeWordsFirst;

  Clitics(String before, String after, String each, boolean wholeWordsFirst) {
    this.before = before == null ? null : Pattern.compile(before, FLAGS);
    this.after = Pattern.compile(after, FLAGS);
    this.each = Pattern.compile(each, FLAGS);
    this.wholeWordsFirst = wholeWordsFirst;
  }

  /** Hosts that only stand before n't. */
  private static final Map<String, String> SHORTENED =
      Map.of("ca", "can", "wo", "will", "sha", "shall", "ai", "is");

  /** A token and its clitics. */
  record Parts(List<String> before, String host, List<String> after) {}

  /** The parts of a token; a word that a dictionary has whole may be one (aujourd'hui). */
  Parts parts(String form, WordForms dictionary) {
    boolean may = form.indexOf('\'') >= 0 || form.indexOf('-') >= 0 || form.length() == 6;
    if (!may || (wholeWordsFirst && dictionary.knows(form))) {
      return new Parts(List.of(), form, List.of());
    }
    List<String> leading = new ArrayList<>();
    String rest = form;
    Matcher elided = before == null ? null : before.matcher(rest);
    if (elided != null && elided.matches()) {
      leading.add(elided.group(1));
      rest = elided.group(2);
    }
    return withTrailing(leading, rest, dictionary);
  }

  private Parts withTrailing(List<String> leading, String rest, WordForms dictionary) {
    List<String> trailing = new ArrayList<>();
    Matcher suffixed = after.matcher(rest);
    if (!suffixed.matches() || (wholeWordsFirst && dictionary.knows(rest))) {
      return new Parts(leading, rest, trailing);
    }
    int group = suffixed.group(1) == null ? 3 : 1;
    Matcher one = each.matcher(suffixed.group(group + 1));
    while (one.find()) {
      trailing.add(one.group());
    }
    String host = suffixed.group(group);
    boolean negated = trailing.get(0).equalsIgnoreCase("n't");
    String whole = negated ? SHORTENED.get(host.toLowerCase(Locale.ROOT)) : null;
    return new Parts(leading, whole == null ? host : whole, trailing);
  }
}
