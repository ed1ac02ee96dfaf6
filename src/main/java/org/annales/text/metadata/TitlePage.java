package org.annales.text.metadata;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.annales.text.model.Metadata;

/**
 * Reads author and date from the title page of a book and the back of it, where nothing else says
 * them. Each needs evidence besides its place:
 *
 * <ul>
 *   <li>An author stands behind a word for "by" that no other trade precedes ("Translated by"), or
 *       on a line of his own and once more: inverted in a catalogue record, behind ©, or in a list
 *       of his works.
 *   <li>A year stands behind "first published" or ©, or ends an imprint: a place or a publisher.
 * </ul>
 */
final class TitlePage {
  private static final int MAX_LINES = 90;
  private static final int LONGEST = 200;

  /** Lines of so many characters, so many together, are a paragraph: the book has begun. */
  private static final int PROSE_LINE = 50;

  private static final int PROSE_LINES = 6;

  /** Lines of an imprint before its year. */
  private static final int IMPRINT = 2;

  private static final Pattern BY =
      Pattern.compile(
          "(?:(?:.{0,60}?\\b)?(?:written|novel|romance|story|stories|tale|tales|play|comedy|tragedy"
              + "|drama|poem|poems|essay|essays|memoir|memoirs|history|roman|erzählung|novelle)[,.:]?"
              + "\\s+)?(?:by|von|par|por|di|door|av|af|przez)(?:\\s+(?<name>.+))?",
          Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

  /** Those who made something else than the text. */
  private static final Pattern TRADE =
      Pattern.compile(
          "(?i)\\b(?:translat|edit(?:ed|ion|or)|illustrat|publish|print|introduc|preface|foreword"
              + "|afterword|select|arrang|adapt|design|cover|photograph|draw|decorat|compil|annotat"
              + "|revis|sold|reprint|übersetz|herausg|hrsg|traduit|traduc|illustr|tradot|vertaald)");

  private static final Pattern COPYRIGHT =
      Pattern.compile("(?i)(?:copyright|copr\\.|©|\\(c\\))[\\s,:©]*(?:\\(c\\)\\s*)?(?<rest>.*)");

  private static final Pattern FIRST =
      Pattern.compile(
          "(?i).{0,20}\\b(?:first|originally) (?:published|printed|issued)\\b(?<rest>.*)");

  private static final Pattern RENEWED = Pattern.compile("(?i).*\\brenew.*");

  /** What stands before the name of the holder, and behind it. */
  private static final Pattern NO_HOLDER =
      Pattern.compile("(?i)^[\\s\\d,;–-]*(?:by\\s+)?|\\s*(?:[,;(]|\\ball rights|\\bpublished).*$");

  /** A year at the end of a line, arabic or roman. */
  private static final Pattern YEAR_AT_END =
      Pattern.compile(
          "(?<before>.*?)[\\[(]?(?<year>1[4-9]\\d\\d|20[0-2]\\d|M[DCLXVI]{3,}|M\\.\\s?D[DCLXVI."
              + " ]{3,})[\\])]?\\.?");

  private static final Pattern IMPRINT_WORD =
      Pattern.compile(
          "(?iu)(?:\\b(?:press|publish\\w*|books|company|co\\.|sons|brothers|bros\\.|ltd|limited|inc"
              + "|verlag|buchhandlung|librairie|éditions?|éditeurs?|imprimerie|imprenta|editorial"
              + "|editore|tipografia|uitgever\\w*|förlag|forlag|wydawnict\\w*|druk\\w*|print\\w*|london|paris|new"
              + " york|boston|philadelphia|chicago|edinburgh|dublin|oxford|cambridge"
              + "|berlin|leipzig|wien|münchen|stuttgart|zürich|amsterdam|bruxelles|madrid|barcelona"
              + "|milano|roma|firenze|torino|lisboa|stockholm|københavn|kristiania|warszawa|kraków"
              + "|praha|budapest|helsinki|москва|издательств\\p{L}*|типографи\\p{L}*)\\b|санкт-петербург"
              + "|[&:])");

  private final List<String> lines = new ArrayList<>();

  private TitlePage(List<String> text) {
    int longLines = 0;
    for (String line : text) {
      String plain = line.strip();
      longLines = plain.length() > PROSE_LINE ? longLines + 1 : 0;
      if (lines.size() == MAX_LINES || plain.length() > LONGEST || longLines == PROSE_LINES) {
        break;
      }
      if (!plain.isEmpty()) {
        lines.add(plain.replaceAll("[\\s_*]+", " ").strip());
      }
    }
  }

  /** The author and the date that the lines before the first chapter give. */
  static Metadata of(List<String> lines) {
    TitlePage page = new TitlePage(lines);
    String author = page.afterBy().or(page::inCopyright).or(page::repeated).orElse(null);
    String published = page.firstPublished().or(page::copyright).or(page::imprint).orElse(null);
    return new Metadata(null, author, published, null);
  }

  private Optional<String> afterBy() {
    for (int i = 0; i < lines.size(); i++) {
      Matcher by = BY.matcher(lines.get(i));
      if (!by.matches() || (i > 0 && TRADE.matcher(lines.get(i - 1)).find())) {
        continue;
      }
      String name = by.group("name");
      if (name == null && i + 1 < lines.size()) {
        name = lines.get(i + 1);
      }
      Optional<String> author = PersonLine.of(name);
      if (author.isPresent() && !TRADE.matcher(lines.get(i)).find()) {
        return author;
      }
    }
    return Optional.empty();
  }

  /** The holder of the right, where it is a person who has not made something else. */
  private Optional<String> inCopyright() {
    for (String line : lines) {
      Matcher right = COPYRIGHT.matcher(line);
      if (right.matches() && !TRADE.matcher(line).find()) {
        String holder = NO_HOLDER.matcher(right.group("rest")).replaceFirst("");
        Optional<String> name = PersonLine.of(NO_HOLDER.matcher(holder).replaceAll(""));
        if (name.isPresent() && lines.stream().noneMatch(l -> isOtherTrade(l, name.get()))) {
          return name;
        }
      }
    }
    return Optional.empty();
  }

  private static boolean isOtherTrade(String line, String name) {
    return line.contains(name) && TRADE.matcher(line).find();
  }

  /** A name on a line of its own which the catalogue record inverts, or with initials twice. */
  private Optional<String> repeated() {
    for (int i = 1; i < lines.size(); i++) {
      Optional<String> name = PersonLine.of(lines.get(i)).filter(n -> n.indexOf(' ') > 0);
      if (name.isPresent()
          && !TRADE.matcher(lines.get(i - 1)).find()
          && isNamedAgain(name.get(), i)) {
        return name;
      }
    }
    return Optional.empty();
  }

  private boolean isNamedAgain(String name, int place) {
    int space = name.indexOf(' ');
    String given = name.substring(0, space).replace(".", "");
    String surname = name.substring(name.lastIndexOf(' ') + 1);
    String inverted = surname + ", " + given;
    boolean initial = name.matches(".*\\b\\p{Lu}\\. .*");
    for (int i = 0; i < lines.size(); i++) {
      String line = lines.get(i);
      boolean own = line.equals(name) && initial;
      boolean ofWorks =
          line.matches(
              "(?iu).*\\b(?:also|books|works|other titles) by\\b.*" + Pattern.quote(name) + ".*");
      if (i != place && (own || ofWorks || line.startsWith(inverted))) {
        return true;
      }
    }
    return false;
  }

  private Optional<String> firstPublished() {
    return lines.stream()
        .filter(line -> FIRST.matcher(line).matches() && PublicationYear.of(line).isPresent())
        .findFirst();
  }

  private Optional<String> copyright() {
    return lines.stream()
        .filter(line -> COPYRIGHT.matcher(line).matches())
        .filter(line -> !TRADE.matcher(line).find() || line.matches("(?i).*\\bpublish.*"))
        .filter(line -> !RENEWED.matcher(line).matches() && PublicationYear.of(line).isPresent())
        .map(line -> line.replaceFirst("(?i)[.,;]?\\s*all rights reserved.*", "."))
        .findFirst();
  }

  /** The place, the publisher and the year at the foot of a title page, joined as one line. */
  private Optional<String> imprint() {
    for (int i = 1; i < lines.size(); i++) {
      Matcher year = YEAR_AT_END.matcher(lines.get(i));
      if (!year.matches() || PublicationYear.of(year.group("year")).isEmpty()) {
        continue;
      }
      boolean alone = year.group("before").isBlank();
      if (!alone && IMPRINT_WORD.matcher(year.group("before")).find()) {
        return Optional.of(lines.get(i));
      }
      int from = Math.max(1, i - IMPRINT);
      List<String> before = lines.subList(from, i);
      if (alone && before.stream().anyMatch(line -> IMPRINT_WORD.matcher(line).find())) {
        return Optional.of(joined(before) + lines.get(i));
      }
    }
    return Optional.empty();
  }

  private static String joined(List<String> lines) {
    StringBuilder joined = new StringBuilder();
    for (String line : lines) {
      if (IMPRINT_WORD.matcher(line).find() || !joined.isEmpty()) {
        joined.append(line).append(line.matches(".*[,:;]") ? " " : ", ");
      }
    }
    return joined.toString();
  }
}
