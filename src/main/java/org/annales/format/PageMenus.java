package org.annales.format;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;

/** Finds menus and similar elements of a web page. */
final class PageMenus {
  private static final Set<String> LANDMARKS =
      Set.of("navigation", "banner", "contentinfo", "search", "complementary", "menu", "menubar");

  private static final Pattern MENU =
      Pattern.compile(
          "(?:^|[\\s_-])(?:menu|nav|navigation|toolbar|masthead|social|share)(?:$|[\\s_-])");

  /** Class names used only for page furniture. */
  private static final Pattern FURNITURE =
      Pattern.compile(
          "(?:^|[\\s_-])(?:navbar|breadcrumbs?|cookies?|cookie-?banner|sidebar|skip-?link"
              + "|site-?header|site-?footer)(?:$|[\\s_-])");

  /** Text of skip links. */
  private static final Pattern SKIP =
      Pattern.compile(
          "(?:skip|jump)(?: \\p{L}+){0,2} (?:content|main|navigation|text|links)|zum inhalt(?:"
              + " springen)?|aller au contenu(?: principal)?|(?:saltar|ir) al contenido(?:"
              + " principal)?|(?:vai|salta) al contenuto(?: principale)?|naar de inhoud(?:"
              + " springen)?|перейти к (?:содержанию|содержимому)");

  private static final Pattern SKIP_NAME =
      Pattern.compile("(?:^|[\\s_-])skip-?(?:link|nav|to-?\\w+)(?:$|[\\s_-])");

  private PageMenus() {}

  /** Whether an element is a menu or another non-text part of the page. */
  static boolean isMenu(Element element) {
    String name = element.normalName();
    if (name.equals("a")) {
      return leadsPastMenus(element);
    }
    if (name.equals("nav") || LANDMARKS.contains(element.attr("role").toLowerCase(Locale.ROOT))) {
      return !element.attr("role").equals("doc-toc");
    }
    boolean outside = element.closest("article, main") == null;
    if (name.equals("footer") || name.equals("header")) {
      return outside && element.selectFirst("h1") == null;
    }
    if (name.equals("aside")) {
      return outside;
    }
    boolean holder = name.equals("div") || name.equals("ul") || name.equals("section");
    return holder && element.selectFirst("h1, article, main") == null && isFurniture(element);
  }

  private static boolean isFurniture(Element element) {
    String names = HtmlElements.classes(element) + " " + element.id().toLowerCase(Locale.ROOT);
    return FURNITURE.matcher(names).find()
        || (MENU.matcher(names).find() && isMostlyLinks(element));
  }

  /** Whether an element has mostly links, which distinguishes navigation from other menus. */
  private static boolean isMostlyLinks(Element element) {
    int inLinks = element.select("a[href]").stream().mapToInt(a -> a.text().length()).sum();
    return inLinks * 2 > element.text().length();
  }

  private static boolean leadsPastMenus(Element link) {
    String text = link.text().strip().toLowerCase(Locale.ROOT);
    String names = HtmlElements.classes(link) + " " + link.id().toLowerCase(Locale.ROOT);
    return link.attr("href").startsWith("#")
        && (SKIP_NAME.matcher(names).find() || SKIP.matcher(text).matches());
  }
}
