package org.annales.format;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.annales.text.model.Finding;
import org.annales.text.model.Severity;
import org.annales.text.model.UnreadableException;
import org.jsoup.nodes.Entities;

/**
 * Resolves the entities of an XML document that are declared as a few plain characters. External
 * entities are never fetched and nested ones never expanded: {@link #MISSING} replaces them, and
 * one problem lists them.
 */
record XmlEntities(String resolved, List<Finding> findings) {
  /** The object replacement character. */
  static final String MISSING = "\uFFFC";

  private static final Pattern DECLARED =
      Pattern.compile(
          "<!ENTITY\\s+(%\\s+)?([\\w.:-]{1,100})\\s+(?:(SYSTEM|PUBLIC)\\b|\"([^\"]*)\"|'([^']*)')");
  private static final Pattern SUBSET =
      Pattern.compile("<!DOCTYPE[^\\[>]{0,500}\\[.*?\\]\\s*>", Pattern.DOTALL);
  private static final Pattern USED = Pattern.compile("&([\\w.:-]{1,100});");
  private static final Pattern LINE_END = Pattern.compile("\n");
  private static final int LONGEST = 40;
  private static final int LARGEST_SUBSET = 1 << 20;
  private static final int MOST_NAMES = 10;

  static XmlEntities of(List<String> lines) throws UnreadableException {
    String xml = String.join("\n", lines);
    Matcher subset = SUBSET.matcher(xml).region(0, Math.min(xml.length(), LARGEST_SUBSET));
    boolean declares = xml.contains("<!DOCTYPE") && subset.find();
    Map<String, String> declared = declares ? declared(subset.group()) : Map.of();
    int from = declares ? subset.end() : 0;
    StringBuilder resolved = new StringBuilder();
    if (declares) {
      // The removed subset is replaced by as many line ends, so that line numbers stay the same.
      int ends = (int) LINE_END.matcher(subset.group()).results().count();
      resolved.append(xml, 0, subset.start()).append("\n".repeat(ends));
    }
    Map<String, Integer> missing = new LinkedHashMap<>();
    resolve(xml.substring(from), declared, resolved, missing);
    List<Finding> findings = missing.isEmpty() ? List.of() : List.of(finding(resolved, missing));
    return new XmlEntities(resolved.toString(), findings);
  }

  /** Adds a text with resolved entities; counts unresolved ones by name. */
  private static void resolve(
      String text, Map<String, String> declared, StringBuilder to, Map<String, Integer> missing)
      throws UnreadableException {
    Matcher used = USED.matcher(text);
    int done = 0;
    while (used.find()) {
      String name = used.group(1);
      String value = declared.get(name);
      if (value == null && (declared.containsKey(name) || !Entities.isNamedEntity(name))) {
        value = MISSING;
        missing.merge(name, 1, Integer::sum);
      }
      to.append(text, done, used.start()).append(value == null ? used.group() : value);
      done = used.end();
      if (to.length() > Bounds.LARGEST_TEXT) {
        throw Unpacked.tooLarge(TeiFile.MEDIA_TYPE);
      }
    }
    to.append(text, done, text.length());
  }

  /** The replacement texts of declared entities; null if unresolved. */
  private static Map<String, String> declared(String subset) {
    Map<String, String> declared = new HashMap<>();
    Matcher entity = DECLARED.matcher(subset);
    while (entity.find()) {
      String value = entity.group(4) == null ? entity.group(5) : entity.group(4);
      boolean plain =
          value != null && value.length() <= LONGEST && !value.matches(".*[<%].*|.*&(?!#).*");
      // Parameter entities belong to declarations only.
      if (entity.group(1) == null) {
        declared.putIfAbsent(entity.group(2), plain ? value : null);
      }
    }
    return declared;
  }

  private static Finding finding(CharSequence resolved, Map<String, Integer> missing) {
    String before = resolved.toString().split(MISSING, 2)[0];
    int line = (int) before.chars().filter(c -> c == '\n').count() + 1;
    int times = missing.values().stream().mapToInt(Integer::intValue).sum();
    String names = String.join(", ", missing.keySet().stream().limit(MOST_NAMES).toList());
    String more = missing.size() > MOST_NAMES ? " and others" : "";
    return new Finding(
        line,
        Severity.WARNING,
        "entity_not_resolved",
        "the text lacks what "
            + times
            + (times == 1 ? " entity" : " entities")
            + " would stand for, which name files or addresses, are made of other marks, or are"
            + " not declared: "
            + names
            + more,
        "put their text into the file");
  }
}
