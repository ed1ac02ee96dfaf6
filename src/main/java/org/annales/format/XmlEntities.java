package org.annales.format;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.annales.text.Finding;
import org.annales.text.Severity;

/**
 * The entities that an XML document declares for itself. Those that stand for a few plain
 * characters are put in their places. Those that name a file or an address are never fetched, and
 * those that are made of others are never expanded: their names stay in the text, and a problem
 * says so.
 */
record XmlEntities(String resolved, List<Finding> findings) {
  private static final Pattern DECLARED =
      Pattern.compile(
          "<!ENTITY\\s+(%\\s+)?([\\w.:-]{1,100})\\s+(?:(SYSTEM|PUBLIC)\\b|\"([^\"]*)\"|'([^']*)')");
  private static final Pattern SUBSET =
      Pattern.compile("<!DOCTYPE[^\\[>]{0,500}\\[.*?\\]\\s*>", Pattern.DOTALL);
  private static final Pattern LINE_END = Pattern.compile("\n");
  private static final int LONGEST = 40;
  private static final int LARGEST_SUBSET = 1 << 20;

  static XmlEntities of(List<String> lines) {
    String xml = String.join("\n", lines);
    Matcher subset = SUBSET.matcher(xml).region(0, Math.min(xml.length(), LARGEST_SUBSET));
    if (!xml.contains("<!DOCTYPE") || !subset.find()) {
      return new XmlEntities(xml, List.of());
    }
    Map<String, String> plain = new LinkedHashMap<>();
    List<Finding> findings = new ArrayList<>();
    Matcher entity = DECLARED.matcher(subset.group());
    while (entity.find()) {
      String value = entity.group(4) == null ? entity.group(5) : entity.group(4);
      boolean simple =
          entity.group(1) == null
              && value != null
              && value.length() <= LONGEST
              && !value.matches(".*[<%].*|.*&(?!#).*");
      if (simple) {
        plain.put(entity.group(2), value);
      } else {
        findings.add(finding(xml, subset.start() + entity.start(), entity.group(2), value == null));
      }
    }
    // The subset leaves as many lines as it took: the numbers of the others stay.
    String blank = "\n".repeat((int) LINE_END.matcher(subset.group()).results().count());
    String body = xml.substring(subset.end());
    for (Map.Entry<String, String> one : plain.entrySet()) {
      body = body.replace("&" + one.getKey() + ";", one.getValue());
    }
    return new XmlEntities(xml.substring(0, subset.start()) + blank + body, findings);
  }

  private static Finding finding(String xml, int at, String name, boolean external) {
    int line = (int) xml.substring(0, at).chars().filter(c -> c == '\n').count() + 1;
    String why = external ? "names a file or an address" : "is made of other marks";
    return new Finding(
        line,
        Severity.WARNING,
        "entity_not_resolved",
        "the entity " + name + " " + why + "; it was not resolved, its name stays in the text",
        "put its text into the file");
  }
}
