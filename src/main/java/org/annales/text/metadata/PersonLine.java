package org.annales.text.metadata;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Recognises a line that is the name of a person and nothing else: two to five words with capitals,
 * initials, particles of names and titles of persons between them, and no word of titles of books
 * or of firms.
 */
final class PersonLine {
  private static final int MAX_LENGTH = 60;
  private static final int MAX_WORDS = 6;

  private static final Pattern WORD =
      Pattern.compile(
          "\\p{Lu}\\.|(?:\\p{Lu}\\.){2,3}|\\p{Lu}[\\p{L}\\p{M}'’-]+\\.?|\\p{Lu}{2,}[\\p{L}'’-]*");

  private static final Set<String> PARTICLES =
      Set.of(
          "de", "du", "des", "la", "le", "van", "von", "der", "den", "di", "da", "del", "della",
          "dos", "y", "e", "af", "av", "zu", "zur", "ten", "ter", "bin", "ibn", "al", "el");

  /** Words of titles, imprints and firms, which begin with capitals too. */
  private static final Set<String> NONE =
      Set.of(
          "the",
          "a",
          "an",
          "of",
          "and",
          "in",
          "on",
          "to",
          "for",
          "with",
          "at",
          "from",
          "by",
          "or",
          "press",
          "books",
          "book",
          "company",
          "co",
          "inc",
          "ltd",
          "limited",
          "sons",
          "brothers",
          "bros",
          "publishers",
          "publisher",
          "publishing",
          "university",
          "society",
          "library",
          "edition",
          "editions",
          "verlag",
          "volume",
          "vol",
          "part",
          "chapter",
          "contents",
          "preface",
          "introduction",
          "foreword",
          "new",
          "york",
          "london",
          "paris",
          "boston",
          "chicago",
          "berlin",
          "oxford",
          "cambridge",
          "copyright",
          "rights",
          "reserved",
          "illustrated",
          "translated",
          "edited",
          "printed",
          "author",
          "authors",
          "novel",
          "story",
          "stories",
          "poems",
          "history",
          "works",
          "group",
          "house",
          "institute",
          "foundation",
          "association",
          "committee",
          "department",
          "ministry",
          "government",
          "project",
          "gutenberg",
          "street",
          "road",
          "avenue",
          "his",
          "her",
          "my",
          "your",
          "our",
          "is",
          "not",
          "der",
          "die",
          "das",
          "und",
          "les",
          "et");

  private PersonLine() {}

  /** The name, without a stop or degrees behind it. */
  static Optional<String> of(String line) {
    if (line == null || line.length() > MAX_LENGTH) {
      return Optional.empty();
    }
    String name =
        line.strip()
            .replaceFirst(
                "(?:,\\s*(?:\\p{Lu}\\.\\s?){1,4}|,\\s*(?:Esq|M\\.?A|Ph\\.?D|M\\.?D)\\.?)+$", "")
            .replaceFirst("(?<=\\p{Ll}{2})[.,;]$|(?<=\\p{Lu}{3})[.,;]$", "")
            .strip();
    String[] words = name.split("\\s+", -1);
    if (words.length < 2 || words.length > MAX_WORDS) {
      return Optional.empty();
    }
    int full = 0;
    for (int i = 0; i < words.length; i++) {
      String lower = words[i].toLowerCase(Locale.ROOT).replaceFirst("[.,]$", "");
      boolean particle = PARTICLES.contains(words[i]) && i > 0 && i < words.length - 1;
      if (particle) {
        continue;
      }
      if (NONE.contains(lower) || !WORD.matcher(words[i]).matches() || lower.matches(".*['’]s")) {
        return Optional.empty();
      }
      full += words[i].length() > 3 || !words[i].endsWith(".") ? 1 : 0;
    }
    boolean surname = words[words.length - 1].length() > 2;
    return full > 0 && surname ? Optional.of(name) : Optional.empty();
  }
}
