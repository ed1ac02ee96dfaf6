package org.annales.format;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.annales.text.model.SetAsideReason;
import org.annales.text.model.Zone;
import org.jsoup.nodes.Element;

/**
 * Maps the styles of a word processor's document to roles of paragraphs. A style inherits undefined
 * properties from its base style.
 */
final class DocxStyles {
  private static final Pattern HEADING =
      Pattern.compile("(?:heading|überschrift|titre|título|titolo|заголовок|kop)\\s?([1-9])");
  private static final int DEEPEST = 10;
  private static final Set<String> OFF = Set.of("0", "false", "off", "none");

  /** {@code hidden}: whether its text is hidden; null if undefined. */
  private record Style(String name, String basedOn, int outline, Boolean hidden) {}

  private final Map<String, Style> styles = new HashMap<>();

  /** Reads the styles part of the document; {@code part} may be null. */
  DocxStyles(Element part) {
    if (part == null) {
      return;
    }
    for (Element style : part.getAllElements()) {
      if (TeiElements.name(style).equals("style")) {
        styles.put(
            DocxElements.value(style, "styleId"),
            new Style(
                child(style, "name").toLowerCase(Locale.ROOT),
                child(style, "basedOn"),
                outline(style),
                hidden(style)));
      }
    }
  }

  /** The role of a paragraph by its style. */
  ElementRole role(Element paragraph) {
    int own = outline(paragraph);
    if (own > 0) {
      return ElementRole.head(own);
    }
    String id = child(paragraph, "pStyle");
    for (int depth = 0; depth < DEEPEST && !id.isEmpty(); depth++) {
      Style style = styles.getOrDefault(id, new Style(id.toLowerCase(Locale.ROOT), "", 0, null));
      ElementRole role = role(style);
      if (role != null) {
        return role;
      }
      id = style.basedOn();
    }
    return ElementRole.BLOCK;
  }

  private static ElementRole role(Style style) {
    String name = style.name();
    Matcher heading = HEADING.matcher(name);
    if (heading.lookingAt()) {
      return ElementRole.head(Integer.parseInt(heading.group(1)));
    }
    if (style.outline() > 0) {
      return ElementRole.head(style.outline());
    }
    if (name.equals("title") || name.equals("subtitle")) {
      return ElementRole.zone(Zone.HEADING, null);
    }
    if (name.equals("caption")) {
      return ElementRole.zone(Zone.CAPTION, null);
    }
    if (name.contains("verse") || name.contains("poem")) {
      return ElementRole.zone(Zone.VERSE, null);
    }
    if (name.contains("epigraph")) {
      return ElementRole.zone(Zone.EPIGRAPH, null);
    }
    return name.startsWith("toc ")
        ? ElementRole.zone(Zone.CONTENTS, SetAsideReason.CONTENTS)
        : null;
  }

  /** The outline level, from 1; 0 for none: body text has the tenth. */
  private static int outline(Element holder) {
    String level = child(holder, "outlineLvl");
    return level.matches("[0-8]") ? Integer.parseInt(level) + 1 : 0;
  }

  /**
   * Whether the text of a run is hidden: by itself, or by the style of its characters or paragraph;
   * of two styles that hide, each cancels the other.
   */
  boolean hides(Element run) {
    Boolean own = hidden(run);
    if (own != null) {
      return own;
    }
    Element paragraph = paragraph(run);
    boolean byCharacters = hidesByStyle(value(property(run, "rpr", "rstyle")));
    boolean byParagraph =
        paragraph != null && hidesByStyle(value(property(paragraph, "ppr", "pstyle")));
    return byCharacters != byParagraph;
  }

  /** Whether the mark at the end of a paragraph is hidden, so that the next one goes on. */
  static boolean hidesMark(Element paragraph) {
    Element properties = property(paragraph, "ppr", "rpr");
    return properties != null
        && isOn(named(properties, "vanish"))
        && !isOn(named(properties, "specvanish"));
  }

  private static Element paragraph(Element run) {
    return run.parents().stream()
        .filter(parent -> TeiElements.name(parent).equals("p"))
        .findFirst()
        .orElse(null);
  }

  private boolean hidesByStyle(String id) {
    String at = id;
    for (int depth = 0; depth < DEEPEST && styles.containsKey(at); depth++) {
      if (styles.get(at).hidden() != null) {
        return styles.get(at).hidden();
      }
      at = styles.get(at).basedOn();
    }
    return false;
  }

  private static Boolean hidden(Element holder) {
    Element vanish = property(holder, "rpr", "vanish");
    return vanish == null ? null : isOn(vanish);
  }

  /** A property among those of an element, or null. */
  static Element property(Element holder, String properties, String name) {
    Element all = named(holder, properties);
    return all == null ? null : named(all, name);
  }

  static Element named(Element holder, String name) {
    for (Element child : holder.children()) {
      if (TeiElements.name(child).equals(name)) {
        return child;
      }
    }
    return null;
  }

  /** Whether a property is there and not switched off. */
  static boolean isOn(Element property) {
    return property != null && !OFF.contains(value(property));
  }

  private static String value(Element property) {
    return property == null ? "" : DocxElements.value(property, "val");
  }

  /** The value of an element among properties of a paragraph or style; empty if there is none. */
  private static String child(Element holder, String name) {
    for (Element child : holder.children()) {
      String own = TeiElements.name(child);
      if (own.equalsIgnoreCase(name)) {
        return DocxElements.value(child, "val");
      }
      if (own.equals("ppr")) {
        String inner = child(child, name);
        if (!inner.isEmpty()) {
          return inner;
        }
      }
    }
    return "";
  }
}
