package org.annales.format;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.annales.text.model.Metadata;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.select.Elements;

/**
 * Reads the header of TEI: title, authors, date and language of the text.
 *
 * <p>Of a title or name in several languages, the one in the language of the text counts, else the
 * first. A name is that of the person alone, without identifiers, dates and places.
 */
final class TeiMetadata {
  private static final String PEOPLE = "author, editor, respStmt, persName, particDesc";
  private static final List<String> DATES =
      List.of(
          "sourceDesc date[type=print]",
          "sourceDesc imprint date",
          "sourceDesc date",
          "creation date",
          "creation",
          "publicationStmt date",
          "editionStmt date");

  /** Attributes with the value of a date, the first or only day first. */
  private static final List<String> VALUES =
      List.of(
          "when", "when-iso", "from", "notBefore", "notBefore-iso", "from-iso", "notAfter", "to");

  private static final Pattern YEAR = Pattern.compile("[0-9]{3,4}");

  private static final Pattern TAG = Pattern.compile("([A-Za-z]+)(?=[\\s,\\[]|$)");

  private TeiMetadata() {}

  static Metadata of(Document tree) {
    Element header = select(tree, "teiHeader").first();
    if (header == null) {
      return Metadata.NONE;
    }
    String language = language(tree, header);
    return new Metadata(
        title(tree, header, language), authors(header, language), date(header), language);
  }

  private static String title(Document tree, Element header, String language) {
    for (String query :
        new String[] {
          "titleStmt title[type=main]",
          "titleStmt > title",
          "sourceDesc title[type=main]",
          "sourceDesc title"
        }) {
      List<Element> titles = filled(select(header, query));
      if (!titles.isEmpty()) {
        return TeiNames.text(inLanguage(titles, language));
      }
    }
    List<Element> printed = filled(select(tree, "titlePage titlePart"));
    return printed.isEmpty() ? null : TeiNames.text(printed.get(0));
  }

  private static String authors(Element header, String language) {
    for (String query :
        new String[] {
          "titleStmt > author", "sourceDesc author", "titleStmt > editor[role=author]"
        }) {
      List<Element> authors = filled(select(header, query));
      Set<String> names = new LinkedHashSet<>();
      for (Element author : oneEach(authors, language)) {
        names.addAll(TeiNames.of(author, language));
      }
      if (!names.isEmpty()) {
        return String.join("; ", names);
      }
    }
    return null;
  }

  /** Of authors that are one person, each in another language, only one. */
  private static List<Element> oneEach(List<Element> authors, String language) {
    Set<String> languages = new LinkedHashSet<>();
    for (Element author : authors) {
      String tag = author.attr("xml:lang");
      if (tag.isEmpty() || !languages.add(tag)) {
        return authors;
      }
    }
    return authors.size() < 2 ? authors : List.of(inLanguage(authors, language));
  }

  /** The element in a language, else the first without a language, else the first. */
  static Element inLanguage(List<Element> elements, String language) {
    for (Element element : elements) {
      String own = HtmlMetadata.language(element.attr("xml:lang"));
      if (own != null && own.equals(language)) {
        return element;
      }
    }
    return elements.stream()
        .filter(element -> !element.hasAttr("xml:lang"))
        .findFirst()
        .orElse(elements.get(0));
  }

  /** Selects elements with or without a prefix of the namespace. */
  private static Elements select(Element root, String query) {
    return root.select(anyPrefix(query));
  }

  private static String anyPrefix(String query) {
    return TAG.matcher(query).replaceAll("*|$1");
  }

  private static List<Element> filled(List<Element> elements) {
    return elements.stream().filter(element -> !element.text().isBlank()).toList();
  }

  /** The first date of the source, else of the text; dates of people are others. */
  private static String date(Element header) {
    for (String query : DATES) {
      for (Element date : select(header, query)) {
        String value = date.closest(anyPrefix(PEOPLE)) == null ? value(date) : null;
        if (value != null) {
          return value;
        }
      }
    }
    return null;
  }

  /** A date as written if it has a year, else from its attributes, else as written. */
  private static String value(Element date) {
    String written = HtmlMetadata.text(date.text());
    if (written != null && YEAR.matcher(written).find()) {
      return written;
    }
    return VALUES.stream()
        .map(date::attr)
        .filter(value -> !value.isBlank())
        .findFirst()
        .orElse(TeiElements.name(date).equals("creation") ? null : written);
  }

  private static String language(Document tree, Element header) {
    List<Element> holders = new ArrayList<>();
    select(tree, "text").stream().limit(1).forEach(holders::add);
    holders.addAll(select(header, "langUsage > language"));
    holders.addAll(select(tree, "TEI"));
    for (Element element : holders) {
      String tag = element.hasAttr("ident") ? element.attr("ident") : element.attr("xml:lang");
      String language = HtmlMetadata.language(tag);
      if (language != null) {
        return language;
      }
    }
    return null;
  }
}
