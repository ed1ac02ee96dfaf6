package org.annales.format;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/** Writes names and titles of TEI, whose parts may be elements without spaces between them. */
final class TeiNames {
  private static final Set<String> NAMES = Set.of("persname", "name", "orgname");

  /** Parts of a name, and lines, which spaces separate. */
  private static final Set<String> SPACED =
      Set.of(
          "forename",
          "surname",
          "namelink",
          "rolename",
          "addname",
          "genname",
          "title",
          "lb",
          "persname",
          "name",
          "titlepart",
          "seg");

  /** Elements of an author that are no part of the name. */
  private static final Set<String> BESIDES =
      Set.of(
          "idno",
          "date",
          "birth",
          "death",
          "floruit",
          "note",
          "ptr",
          "affiliation",
          "email",
          "placename",
          "occupation",
          "nationality",
          "sex",
          "education",
          "residence",
          "bibl");

  private static final Pattern YEARS =
      Pattern.compile(
          "\\s*[,(]?\\s*(?:(?:b|d|ca?|fl|born|died|geb|gest)\\.?\\s*)*\\d{3,4}\\??(?:\\s*[-–—]\\s*(?:(?:ca?|d)\\.?\\s*)?(?:\\d{3,4})?\\??)?\\s*\\)?\\.?$");
  private static final Pattern LAST_SIGNS = Pattern.compile("[\\s,;:(]+$");
  private static final Pattern BEFORE_SIGN = Pattern.compile("\\s+(?=[,.)])");

  private TeiNames() {}

  /** The names of an author: of all people in it, or in one language. */
  static List<String> of(Element author, String language) {
    List<Element> names = new ArrayList<>();
    for (Element child : author.children()) {
      if (NAMES.contains(TeiElements.name(child)) && child.hasText()) {
        names.add(child);
      }
    }
    boolean translated = names.stream().filter(name -> name.hasAttr("xml:lang")).count() > 0;
    boolean several = names.size() > 1 && !translated && !areVariants(names);
    List<Element> chosen =
        names.isEmpty()
            ? List.of(author)
            : several ? names : List.of(TeiMetadata.inLanguage(names, language));
    return chosen.stream().map(TeiNames::name).filter(name -> !name.isEmpty()).toList();
  }

  /** Whether names are declared as forms of one name. */
  private static boolean areVariants(List<Element> names) {
    return names.stream().anyMatch(name -> name.hasAttr("type"));
  }

  /** A name without years, as printed; of a surname before a forename, a comma divides them. */
  private static String name(Element element) {
    String text = text(element);
    String name = text == null ? "" : text;
    return LAST_SIGNS.matcher(YEARS.matcher(name).replaceFirst("")).replaceFirst("");
  }

  /** The text of an element, with spaces between its parts; null if it is empty. */
  static String text(Element element) {
    StringBuilder text = new StringBuilder();
    append(element, text);
    String spaced = HtmlMetadata.text(text.toString());
    return spaced == null ? null : BEFORE_SIGN.matcher(spaced).replaceAll("");
  }

  private static void append(Element element, StringBuilder text) {
    for (Node node : element.childNodes()) {
      if (node instanceof TextNode part) {
        text.append(part.getWholeText());
      } else if (node instanceof Element child && !BESIDES.contains(TeiElements.name(child))) {
        boolean spaced = SPACED.contains(TeiElements.name(child));
        text.append(spaced ? " " : "");
        append(child, text);
        text.append(invertedComma(child)).append(spaced ? " " : "");
      }
    }
  }

  private static String invertedComma(Element part) {
    Element next = part.nextElementSibling();
    boolean inverted =
        TeiElements.name(part).equals("surname")
            && next != null
            && TeiElements.name(next).equals("forename");
    String between = inverted && part.nextSibling() instanceof TextNode text ? text.text() : "";
    return inverted && between.isBlank() ? "," : "";
  }
}
