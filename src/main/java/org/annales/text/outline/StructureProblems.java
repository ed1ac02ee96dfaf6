package org.annales.text.outline;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.annales.text.heading.Heading;
import org.annales.text.heading.HeadingWords;
import org.annales.text.model.Finding;
import org.annales.text.model.FixedHeading;
import org.annales.text.model.InputFile;
import org.annales.text.model.Problem;
import org.annales.text.model.Severity;

/** Reports listed or configured headings that are not found. */
public final class StructureProblems {
  private StructureProblems() {}

  public static List<Problem> of(
      InputFile file,
      Outline outline,
      String language,
      List<FixedHeading> fixedHeadings,
      int lines) {
    List<Problem> problems = new ArrayList<>();
    if (!HeadingWords.knows(language)
        && outline.items().stream().noneMatch(StructureProblems::isNumbered)) {
      problems.add(
          new Finding(
                  null,
                  Severity.NOTE,
                  "no_heading_words",
                  "no words for chapter and the like are known in this language (" + language + ")",
                  "fix headings by hand: structure in the configuration")
              .in(file));
    }
    for (FixedHeading fixed : fixedHeadings) {
      if (fixed.line() > lines) {
        String message =
            "a heading is fixed in line " + fixed.line() + ", and the file has " + lines;
        problems.add(
            warning(fixed.line(), "no_such_line", message, "look at structure in the configuration")
                .in(file));
      }
    }
    for (ContentsPage.Entry entry : outline.missing()) {
      String message =
          "the contents names \"" + name(entry.heading()) + "\"; no such heading was found";
      String remedy = "put the heading on a line of its own, as the contents has it";
      problems.add(warning(entry.line() + 1, "heading_not_found", message, remedy).in(file));
    }
    return problems;
  }

  private static boolean isNumbered(OutlineItem item) {
    return item.kind().counted() && item.number() != null;
  }

  private static Finding warning(int line, String code, String message, String remedy) {
    return new Finding(line, Severity.WARNING, code, message, remedy);
  }

  private static String name(Heading heading) {
    if (!heading.title().isEmpty()) {
      return heading.title();
    }
    String kind = heading.kind().label();
    return kind.substring(0, 1).toUpperCase(Locale.ROOT)
        + kind.substring(1)
        + " "
        + heading.number();
  }
}
