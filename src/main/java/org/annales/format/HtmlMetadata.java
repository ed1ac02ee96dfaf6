package org.annales.format;

import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.annales.text.model.Metadata;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** Reads the metadata in the head element of a page. */
final class HtmlMetadata {
  private static final List<String> TITLES =
      List.of("citation_title", "dc.title", "dcterms.title", "og:title");
  private static final List<String> AUTHORS =
      List.of("citation_author", "author", "dc.creator", "dcterms.creator");
  private static final List<String> DATES =
      List.of(
          "citation_date",
          "citation_publication_date",
          "dc.date",
          "dcterms.date",
          "dc.date.issued",
          "dcterms.issued",
          "date",
          "article:published_time");

  /** The titles of Project Gutenberg's pages name the project and the author too. */
  private static final Pattern GUTENBERG =
      Pattern.compile(
          "(?i)(?:the )?project gutenberg(?:['’]s)? (?:e-?(?:book|text)|etext)(?: of)?,?:? (.+?)"
              + "(?:,? by (?:(?!\\bby\\b).)+)?|(.+?) (?:\\||-|—) project gutenberg");

  private HtmlMetadata() {}

  static Metadata of(Document page) {
    String title = meta(page, TITLES);
    if (title == null) {
      title = text(page.title());
      Matcher named = title == null ? null : GUTENBERG.matcher(title);
      if (named != null && named.matches()) {
        title = named.group(1) == null ? named.group(2) : named.group(1);
      }
    }
    Element html = page.selectFirst("html");
    String language = html == null ? "" : html.attr("lang");
    if (language.isEmpty() && html != null) {
      language = html.attr("xml:lang");
    }
    return new Metadata(title, meta(page, AUTHORS), meta(page, DATES), language(language));
  }

  private static String meta(Document page, List<String> names) {
    for (String name : names) {
      for (Element meta : page.select("meta[content]")) {
        String own = meta.attr("name").isEmpty() ? meta.attr("property") : meta.attr("name");
        if (own.toLowerCase(Locale.ROOT).equals(name) && !meta.attr("content").isBlank()) {
          return meta.attr("content").strip();
        }
      }
    }
    return null;
  }

  /** Strips a text and collapses its spaces; null if it is empty. */
  static String text(String text) {
    String plain = text == null ? "" : text.strip().replaceAll("\\s+", " ");
    return plain.isEmpty() ? null : plain;
  }

  /** The ISO 639-1 code of a language tag such as en-GB or eng, or null. */
  static String language(String tag) {
    if (tag == null || tag.isBlank()) {
      return null;
    }
    String language = Locale.forLanguageTag(tag.strip().replace('_', '-')).getLanguage();
    if (language.length() == 3) {
      return shortCode(language);
    }
    return language.length() == 2 ? language : null;
  }

  private static String shortCode(String iso3) {
    for (String code : Locale.getISOLanguages()) {
      if (Locale.forLanguageTag(code).getISO3Language().equals(iso3)) {
        return code;
      }
    }
    // The codes by English names of some languages differ from those by native names.
    return switch (iso3) {
      case "ger" -> "de";
      case "fre" -> "fr";
      case "dut" -> "nl";
      case "cze" -> "cs";
      case "gre" -> "el";
      case "chi" -> "zh";
      default -> null;
    };
  }
}
