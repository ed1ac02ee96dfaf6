package org.annales;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Topics of a made-up book, whose chapters are about the sea, the mine and the court in turn. */
class TopicsRunTest {
  private static final int CHAPTERS = 9;
  private static final int CHAPTER_WORDS = 3_000;
  private static final int OF_TOPIC = 40;

  @TempDir private Path folder;

  /** The words of the book, chapter by chapter. */
  private static List<String> words() {
    Random random = new Random(4);
    List<String> words = new ArrayList<>();
    for (int at = 0; at < CHAPTERS * CHAPTER_WORDS; at++) {
      String kind = List.of("sea", "mine", "court").get(at / CHAPTER_WORDS % 3);
      double which = random.nextDouble();
      words.add(
          which < 0.3
              ? List.of("the", "and", "of").get(random.nextInt(3))
              : which < 0.7
                  ? name("plain", random.nextInt(8 * OF_TOPIC))
                  : name(kind, random.nextInt(OF_TOPIC)));
    }
    return words;
  }

  private static String name(String kind, int number) {
    return kind + (char) ('a' + number / 20) + (char) ('a' + number % 20);
  }

  private TestResults run(List<String> words, String output, String... more) {
    StringBuilder book = new StringBuilder();
    for (int chapter = 0; chapter < CHAPTERS; chapter++) {
      book.append("# Chapter ").append(chapter + 1).append("\n\n");
      for (int at = 0; at < CHAPTER_WORDS; at += 20) {
        int from = chapter * CHAPTER_WORDS + at;
        String sentence = String.join(" ", words.subList(from, from + 20));
        book.append(sentence.substring(0, 1).toUpperCase(Locale.ROOT))
            .append(sentence.substring(1))
            .append(at % 100 == 80 ? ".\n\n" : ". ");
      }
    }
    TestInput.write(folder.resolve(output).resolve("text/book.md"), book.toString());
    List<String> settings =
        new ArrayList<>(
            List.of("only=topics", "language=en", "topics.number=3", "topics.min_segments=50"));
    settings.addAll(List.of(more));
    return TestRun.of(
        TestInput.listing(folder.resolve(output)),
        folder.resolve(output + "-out"),
        settings.toArray(String[]::new));
  }

  @Test
  void eachKindOfChaptersIsATopic() {
    TestResults results = run(words(), "planted");

    assertThat(results.rows("topics")).hasSize(3);
    for (JsonNode topic : results.rows("topics")) {
      String kind = topic.at("/words/0/word").textValue().replaceAll("..$", "");
      assertThat(topic.get("words"))
          .allMatch(word -> word.get("word").textValue().startsWith(kind));
      assertThat(topic.get("stability").doubleValue()).isGreaterThan(0.99);
      int first = List.of("sea", "mine", "court").indexOf(kind) + 1;
      assertThat(IntStream.range(0, 3).mapToObj(i -> topic.at("/sections/" + i).textValue()))
          .containsExactlyInAnyOrder(
              "book/chapter-" + first,
              "book/chapter-" + (first + 3),
              "book/chapter-" + (first + 6));
    }
    assertThat(results.rows("topic_models").get(0).toString())
        .contains("\"segments\":54", "\"stable_topics\":3");
    assertThat(
            results.rows("topic_sections").stream()
                .mapToDouble(row -> row.get("share").doubleValue() * row.get("segments").intValue())
                .sum())
        .isCloseTo(54, within(1e-6));
  }

  @Test
  void aSampleOfTheSegmentsHasTheSameTopics() {
    TestResults results = run(words(), "sampled", "topics.max_segments=50");

    assertThat(results.rows("topics")).hasSize(3);
    assertThat(results.rows("topic_models").get(0).toString())
        .contains("\"segments\":54", "\"sampled_segments\":50");
  }

  @Test
  void shuffledWordsHaveNone() {
    List<String> words = words();
    Collections.shuffle(words, new Random(5));

    assertThat(run(words, "shuffled", "topics.number=5").rows("topics")).isEmpty();
  }

  @Test
  void aBookOfFewSegmentsHasNone() {
    JsonNode model = run(words(), "few", "topics.min_segments=55").rows("topic_models").get(0);

    assertThat(model.get("reason").textValue()).isEqualTo("too_few_segments");
    assertThat(model.get("stable_topics").isNull()).isTrue();
  }
}
