package org.annales.text.section;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.annales.text.BookReader;
import org.annales.text.model.InputFile;
import org.annales.text.model.Problem;
import org.annales.text.model.Quotations;
import org.annales.text.model.ReadDocument;
import org.annales.text.model.ReadingRules;
import org.annales.text.model.Role;
import org.annales.text.model.TokenRules;
import org.annales.text.model.WordAccount;
import org.annales.text.model.Zone;
import org.junit.jupiter.api.Test;

class UncountedTextTest {
  private static final String PROSE =
      "The goat crossed the dyke by night, and the miller counted his sacks in the morning.\n\n";
  private static final String NAMES = "Orr Pell Tarn Weir\n\n\n".repeat(30);

  private static ReadDocument read(String text) {
    ReadingRules rules =
        new ReadingRules(
            "en", TokenRules.DEFAULT, Set.of(Zone.BODY, Zone.VERSE), Quotations.INCLUDE, Map.of());
    InputFile file = new InputFile("dyke", "file:///dyke.txt", "dyke.txt", Role.TEXT, 0);
    return new BookReader(rules).read(file, text.getBytes(UTF_8));
  }

  private static List<String> problems(String text) {
    return read(text).problems().stream()
        .filter(p -> p.code().equals("much_text_outside_zones"))
        .map(Problem::message)
        .toList();
  }

  @Test
  void muchFrontMatterIsReportedWithItsLines() {
    assertThat(
            problems(NAMES + "Chapter 1\n\n" + PROSE.repeat(9) + "Chapter 2\n\n" + PROSE.repeat(9)))
        .singleElement()
        .asString()
        .contains("(front 120, heading 4)", "lines 1-88 (front)");
  }

  @Test
  void littleFrontMatterIsNotReported() {
    assertThat(
            problems(
                NAMES + "Chapter 1\n\n" + PROSE.repeat(99) + "Chapter 2\n\n" + PROSE.repeat(99)))
        .isEmpty();
  }

  @Test
  void licenceContentsAndNotesAreNotReported() {
    String licence = "This licence names goats, millers and dykes, and forbids nothing to any.\n\n";
    assertThat(
            problems(
                "*** START OF THIS PROJECT GUTENBERG EBOOK THE DYKE ***\n\nChapter 1\n\n"
                    + PROSE.repeat(20)
                    + "Chapter 2\n\n"
                    + PROSE.repeat(20)
                    + "*** END OF THIS PROJECT GUTENBERG EBOOK THE DYKE ***\n\n"
                    + licence.repeat(20)))
        .isEmpty();
  }

  @Test
  void theWordsOfAFileAreCountedOrSetAside() {
    WordAccount words =
        read(NAMES + "Chapter 1\n\n" + PROSE + "The gran-\ndest goat.\n\nChapter 2\n\n" + PROSE)
            .document()
            .account();

    assertThat(words.inFile())
        .isEqualTo(words.counted() + words.uncounted() + words.setAside() + words.joined());
    assertThat(words).isEqualTo(new WordAccount(160, 35, 4, 120));
    assertThat(words.joined()).isEqualTo(1);
  }
}
