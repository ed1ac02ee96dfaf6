package org.annales.text;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import org.annales.text.model.InputFile;
import org.annales.text.model.Quotations;
import org.annales.text.model.ReadDocument;
import org.annales.text.model.ReadingRules;
import org.annales.text.model.Role;
import org.annales.text.model.Token;
import org.annales.text.model.TokenRules;
import org.annales.text.model.Zone;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Books in scripts from right to left, and in scripts without spaces. */
class ScriptsTest {
  @Test
  void arabicSentencesEndAtTheirOwnMarks() {
    ReadDocument read =
        read("سأل الرجل: أين الكتاب؟ لم يجب أحد. ثم جاء الليل!\nعاد الرجل إلى بيته.\n", false);

    assertThat(sentences(read))
        .containsExactly(
            "1-1 سأل الرجل: أين الكتاب؟",
            "1-1 لم يجب أحد.",
            "1-1 ثم جاء الليل!",
            "2-2 عاد الرجل إلى بيته.");
    assertThat(read.sentences().get(1).tokens())
        .extracting(Token::form)
        .containsExactly("لم", "يجب", "أحد");
  }

  @Test
  void hebrewSentencesEndAtTheirMarks() {
    ReadDocument read = read("הילדים לא האמינו. למה? כך!\n", false);

    assertThat(sentences(read)).containsExactly("1-1 הילדים לא האמינו.", "1-1 למה?", "1-1 כך!");
  }

  @Test
  void chineseSentencesEndAtTheirOwnMarks() {
    ReadDocument read = read("雨下了一个月。桥被水冲走了！他在哪里？“我在这里。”他说。\n\n第二天，天晴了。\n", false);

    assertThat(sentences(read))
        .containsExactly(
            "1-1 雨下了一个月。", "1-1 桥被水冲走了！", "1-1 他在哪里？", "1-1 “我在这里。”", "1-1 他说。", "3-3 第二天，天晴了。");
    assertThat(read.sentences().get(5).tokens())
        .extracting(Token::form)
        .containsExactly("第二天", "天晴了");
  }

  @Test
  void chineseWordsAreCountedWhereIcuDividesThem() {
    ReadDocument read = read("老师问他，桥在哪里。\n", true);

    assertThat(read.sentences().get(0).tokens())
        .extracting(Token::form)
        .containsExactly("老师", "问", "他", "桥", "在", "哪里");
    assertThat(read.document().words()).isEqualTo(6);
  }

  @Test
  void japaneseSentencesEndAtTheirOwnMarks() {
    ReadDocument read = read("雨が降りました。どうしますか？待ちましょう。\n", false);

    assertThat(sentences(read)).containsExactly("1-1 雨が降りました。", "1-1 どうしますか？", "1-1 待ちましょう。");
  }

  @ParameterizedTest
  @ValueSource(strings = {"ar", "he", "zh", "ja", "th", "el", "uk", "tr", "hu", "la", "fi"})
  void everyLineOfATextInAnyLanguageIsRead(String language) {
    String text = text(language);

    for (boolean divided : List.of(false, true)) {
      ReadDocument read = read(text + "\n" + text, divided);

      assertThat(read.document().language()).isEqualTo(language);
      assertThat(read.problems()).isEmpty();
      assertThat(read.document().words()).isPositive();
      assertThat(read.sentences().get(read.sentences().size() - 1).endLine())
          .isEqualTo((int) (text + "\n" + text).lines().count());
    }
  }

  private static List<String> sentences(ReadDocument read) {
    return read.sentences().stream()
        .map(s -> s.startLine() + "-" + s.endLine() + " " + s.text())
        .toList();
  }

  private static ReadDocument read(String text, boolean divided) {
    ReadingRules rules =
        new ReadingRules(
            "auto",
            new TokenRules(false, false, divided),
            EnumSet.of(Zone.BODY, Zone.VERSE),
            Quotations.INCLUDE,
            Map.of());
    InputFile file = new InputFile("pond", "file:///pond.txt", "pond.txt", Role.TEXT, 0);
    return new BookReader(rules).read(file, text.getBytes(UTF_8));
  }

  private static String text(String language) {
    String name = "/languages/" + language + ".txt";
    try (InputStream in = ScriptsTest.class.getResourceAsStream(name)) {
      return new String(in.readAllBytes(), UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
