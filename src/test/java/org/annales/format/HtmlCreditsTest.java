package org.annales.format;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.annales.text.BookReader;
import org.annales.text.model.InputFile;
import org.annales.text.model.Quotations;
import org.annales.text.model.ReadingRules;
import org.annales.text.model.Role;
import org.annales.text.model.TokenRules;
import org.annales.text.model.Zone;
import org.junit.jupiter.api.Test;

/** Credits and transcriber's notes in HTML are front matter, also as headings. */
class HtmlCreditsTest {
  private static final String PROSE =
      "<p>The goat crossed the dyke by night, and the miller counted his sacks.</p>\n";

  private static List<String> sections(String body) {
    ReadingRules rules =
        new ReadingRules(
            "en", TokenRules.DEFAULT, Set.of(Zone.BODY, Zone.VERSE), Quotations.INCLUDE, Map.of());
    InputFile file = new InputFile("dyke", "file:///dyke.html", "dyke.html", Role.TEXT, 0);
    String page = "<html><head><title>Dyke</title></head><body>\n" + body + "</body></html>\n";
    return new BookReader(rules, new FileFormats())
        .read(file, page.getBytes(UTF_8)).sections().stream()
            .map(s -> s.kind().label() + " " + s.title() + " " + s.words())
            .toList();
  }

  @Test
  void aHeadingOfCreditsIsNoSection() {
    assertThat(
            sections(
                "<h4>E-text prepared by R. Orr</h4>\n"
                    + "<p>Transcriber's note: nobody has mended the spelling of the print.</p>\n"
                    + "<h2>Chapter 1</h2>\n"
                    + PROSE
                    + "<h2>Chapter 2</h2>\n"
                    + PROSE))
        .containsExactly("front null 0", "chapter Chapter 1 13", "chapter Chapter 2 13");
  }

  @Test
  void aNoteUnderAHeadingIsFrontMatter() {
    assertThat(
            sections(
                "<p>Produced by R. Orr</p>\n<h3>Transcriber's Note</h3>\n"
                    + "<p>Nobody has mended the spelling of the print.</p>\n"
                    + "<h2>Chapter 1</h2>\n"
                    + PROSE
                    + "<h2>Chapter 2</h2>\n"
                    + PROSE))
        .containsExactly("front null 0", "chapter Chapter 1 13", "chapter Chapter 2 13");
  }
}
