package org.annales.text.heading;

import static org.assertj.core.api.Assertions.assertThat;

import org.annales.text.heading.Heading.Numbering;
import org.annales.text.model.SectionKind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HeadingLanguagesTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "zh | 第一章 渡船               | chapter 1 '渡船'",
        "zh | 第十二回　江上來客　風雪夜歸 | chapter 12 '江上來客　風雪夜歸'",
        "zh | 第一百二十章              | chapter 120 ''",
        "zh | 第一二〇章                | chapter 120 ''",
        "zh | 第１２章 渡船              | chapter 12 '渡船'",
        "zh | 第三章渡船失火             | chapter 3 '渡船失火'",
        "zh | 第一千二百三十四章 決戰      | chapter 1234 '決戰'",
        "zh | 卷一                    | part 1 ''",
        "zh | 卷之三 舟                | part 3 '舟'",
        "zh | 上卷                    | part 1 ''",
        "zh | 附录一                  | appendix 1 ''",
        "zh | 第五封信                 | letter 5 ''",
        "ja | 第三章                  | chapter 3 ''",
        "ja | 第一話　渡し舟            | chapter 1 '渡し舟'",
        "ja | 巻の二                  | part 2 ''",
        "ko | 제1장 낡은 배             | chapter 1 '낡은 배'",
        "ko | 제 12 장                | chapter 12 ''",
        "ko | 876화. 낡은 배           | chapter 876 '낡은 배'",
        "ko | 제이십삼장 배             | chapter 23 '배'",
        "ko | 첫째 장                 | chapter 1 ''",
        "ar | الفصل الأول            | chapter 1 ''",
        "ar | الفصل الحادي عشر        | chapter 11 ''",
        "ar | الفصل الثاني والعشرون     | chapter 22 ''",
        "ar | الفصل ١٢: السفينة        | chapter 12 'السفينة'",
        "he | פרק א                  | chapter 1 ''",
        "he | פרק י\"ב: הסירה         | chapter 12 'הסירה'",
        "he | פרק שלישי              | chapter 3 ''",
        "fa | فصل اول                | chapter 1 ''",
        "fa | فصل بیست و یکم           | chapter 21 ''",
        "fa | فصل ۱۲                 | chapter 12 ''",
        "hi | अध्याय १२               | chapter 12 ''",
        "hi | पहला अध्याय              | chapter 1 ''",
        "bn | দ্বিতীয় পরিচ্ছেদ           | chapter 2 ''",
        "th | บทที่ ๑                  | chapter 1 ''",
        "th | บทที่สิบสอง               | chapter 12 ''",
        "el | Κεφάλαιο ΙΒʹ           | chapter 12 ''",
        "el | ΚΕΦΑΛΑΙΟΝ ΣΤ'          | chapter 6 ''",
        "sr | Глава прва             | chapter 1 ''",
        "sr | Glava prva             | chapter 1 ''",
        "hr | Treće poglavlje        | chapter 3 ''",
        "lt | II skyrius             | chapter 2 ''",
        "lt | Pirmasis skyrius       | chapter 1 ''",
        "lv | Otrā nodaļa            | chapter 2 ''",
        "et | Esimene peatükk        | chapter 1 ''",
        "is | 3. kafli               | chapter 3 ''",
        "is | Fyrsti kafli           | chapter 1 ''",
        "nn | Fyrste kapitlet        | chapter 1 ''",
        "tr | Bölüm 12               | chapter 12 ''",
        "tr | BİRİNCİ BÖLÜM          | chapter 1 ''",
        "tr | Onikinci Bölüm         | chapter 12 ''",
        "vi | Chương 3: Chiếc thuyền  | chapter 3 'Chiếc thuyền'",
        "vi | Chương thứ nhất        | chapter 1 ''",
        "id | Bab Kedua Belas        | chapter 12 ''",
        "ro | Capitolul al III-lea   | chapter 3 ''",
        "hy | ԳԼՈՒԽ ԵՐԿՐՈՐԴ          | chapter 2 ''",
        "ka | თავი პირველი           | chapter 1 ''",
        "fi | Yhdeskolmatta runo     | poem 21 ''"
      })
  void aHeadingHasTheWordAndNumberOfItsLanguage(String language, String line, String heading) {
    assertThat(shown(Heading.of(line, HeadingWords.of(language)))).isEqualTo(heading);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "zh | 第三章里我们看到了那条船。",
        "zh | 第一次渡江",
        "zh | 一日，他去了江邊。",
        "ja | 一人の男が来た。",
        "ko | 제1장은 길었다.",
        "ar | الفصل الأول من هذا الكتاب يتحدث عن السفن والمدن القديمة.",
        "th | บทที่ดีที่สุด",
        "en | Bab 3",
        "is | Kafli úr bókinni"
      })
  void proseAndWordsOfOtherLanguagesAreNone(String language, String line) {
    assertThat(Heading.of(line, HeadingWords.of(language)).kind()).isNull();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "zh | 十二       | 12 ''",
        "zh | 二、渡船    | 2 '渡船'",
        "zh | 渡江第三    | 3 '渡江'",
        "ja | 三　渡し舟   | 3 '渡し舟'",
        "ja | 中         | 2 ''",
        "he | ב          | 2 ''",
        "el | Γ'         | 3 ''"
      })
  void aNumberAloneIsReadInItsScript(String language, String line, String shown) {
    Heading heading = Heading.of(line, HeadingWords.of(language));

    assertThat(heading.number() + " '" + heading.title() + "'").isEqualTo(shown);
    assertThat(heading.numbering()).isEqualTo(Numbering.NATIVE);
  }

  @ParameterizedTest
  @CsvSource({
    "zh,目录,CONTENTS", "ja,あとがき,AFTERWORD", "ko,차례,CONTENTS", "tr,İçindekiler,CONTENTS",
    "ar,الفهرس,CONTENTS", "he,הקדמה,PREFACE", "is,Eftirmáli,AFTERWORD", "lt,Pratarmė,PREFACE"
  })
  void partsOfABookAreNamed(String language, String line, SectionKind kind) {
    assertThat(Heading.of(line, HeadingWords.of(language)).kind()).isEqualTo(kind);
  }

  @Test
  void aChapterKnowsThePartOnItsLine() {
    assertThat(Heading.of("第二卷 第三章", HeadingWords.of("zh")).within()).isEqualTo(2);
    assertThat(Heading.of("제1부 제2장", HeadingWords.of("ko")).within()).isEqualTo(1);
  }

  @Test
  void aWordAndItsDigitsMayStandWithoutASpace() {
    assertThat(shown(Heading.of("CHAPTER12. THE OWL"))).isEqualTo("chapter 12 'THE OWL'");
  }

  @Test
  void languagesWithoutWordsAreKnown() {
    assertThat(HeadingWords.knows("tr")).isTrue();
    assertThat(HeadingWords.knows("war")).isFalse();
  }

  private static String shown(Heading heading) {
    return heading.kind() == null
        ? "none"
        : heading.kind().label() + " " + heading.number() + " '" + heading.title() + "'";
  }
}
