package org.annales.report.chart;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Element;

class StyleSheetTest {
  private static final Pattern VARIABLE = Pattern.compile("--([a-z0-9-]+): ([^;]+);");

  private static String css() throws IOException {
    try (InputStream in = Chart.class.getResourceAsStream("/org/annales/report/chart.css")) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    }
  }

  /** Reads the variables, first of the light colours, then of the dark ones. */
  private static List<Map<String, String>> colours() throws IOException {
    String[] parts = css().split("prefers-color-scheme: dark", 2);
    return List.of(variables(parts[0]), variables(parts[1]));
  }

  private static Map<String, String> variables(String css) {
    Map<String, String> variables = new HashMap<>();
    Matcher matcher = VARIABLE.matcher(css);
    while (matcher.find()) {
      variables.put(matcher.group(1), matcher.group(2));
    }
    return variables;
  }

  private static double contrast(String a, String b) {
    double first = luminance(a) + 0.05;
    double second = luminance(b) + 0.05;
    return Math.max(first, second) / Math.min(first, second);
  }

  private static double luminance(String hex) {
    int rgb = Integer.parseInt(hex.substring(1), 16);
    return 0.2126 * linear(rgb >> 16)
        + 0.7152 * linear(rgb >> 8 & 255)
        + 0.0722 * linear(rgb & 255);
  }

  private static double linear(int channel) {
    double share = channel / 255.0;
    return share <= 0.04045 ? share / 12.92 : Math.pow((share + 0.055) / 1.055, 2.4);
  }

  @Test
  void textHasAContrastOfFourAndAHalfAndMarksOfThree() throws IOException {
    for (Map<String, String> variables : colours()) {
      String paper = variables.get("paper");
      for (String text : List.of("ink", "muted")) {
        assertThat(contrast(variables.get(text), paper)).isGreaterThan(4.5);
      }
      for (int i = 1; i <= 7; i++) {
        String mark = variables.get(i == 1 ? "mark" : "mark-" + i);
        assertThat(contrast(mark, paper)).isGreaterThan(3);
      }
      assertThat(contrast(variables.get("ink"), variables.get("band"))).isGreaterThan(4.5);
    }
  }

  @Test
  void theTextOfEachClassOfColourIsReadable() throws IOException {
    for (Map<String, String> variables : colours()) {
      for (int i = 0; i < 9; i++) {
        for (String name : List.of("q" + i, "d" + (i - 4))) {
          String text = variables.get("on-" + name).equals("var(--ink)") ? "ink" : "paper";
          assertThat(contrast(variables.get(name), variables.get(text)))
              .describedAs(name)
              .isGreaterThan(4.5);
        }
      }
    }
  }

  @Test
  void everyClassOfAChartHasARule() throws IOException {
    String css = css();
    for (Chart chart :
        ChartSamples.all(ChartSamples.frame(900), ChartSamples.sections(60), "note")) {
      for (Element element : Drawing.of(chart).elements("*")) {
        String classes = element.getAttribute("class");
        assertThat(
                classes.isEmpty()
                    || List.of(classes.split(" ", -1)).stream().anyMatch(c -> hasRule(css, c)))
            .describedAs(classes)
            .isTrue();
      }
    }
  }

  private static boolean hasRule(String css, String name) {
    return Pattern.compile("\\." + name + "[ ,.{:]").matcher(css).find();
  }
}
