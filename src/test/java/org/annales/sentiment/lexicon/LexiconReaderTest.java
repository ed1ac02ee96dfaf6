package org.annales.sentiment.lexicon;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.List;
import org.annales.settings.InputException;
import org.annales.text.model.Problem;
import org.annales.text.model.TokenRules;
import org.junit.jupiter.api.Test;

class LexiconReaderTest {
  private static final String HEAD = "# language: en\n# licence: CC0-1.0\n# source: nobody\n";

  @Test
  void theHeadSaysWhatTheLexiconIs() {
    ReadLexicon read =
        read(
            """
            # name: harbour
            # Language words may stand in remarks
            # Date: 1998
            # note: of the old harbour
            # language: en
            # version: 2
            # license: CC0-1.0
            # source: A. Orme, notes, 1998
            # extends: vader
            word,weight
            fog,-1
            """);

    assertThat(read.lexicon().head())
        .isEqualTo(new LexiconHead("harbour", "en", "2", "CC0-1.0", "A. Orme, notes, 1998"));
    assertThat(read.base()).isEqualTo(new ReadLexicon.Base("vader", 9));
    assertThat(read.problems()).isEmpty();
  }

  @Test
  void aLexiconWithoutANameHasThatOfItsFile() {
    assertThat(read(HEAD + "word,weight\nfog,-1\n").lexicon().name()).isEqualTo("own");
  }

  @Test
  void aWordHasTheSensesOfAllItsLines() {
    assertThat(
            entries(
                "word,category,weight\nfog,negative,-1.5\nfog,fear,2\nSafe harbour,positive,1\nstorm*,fear,3\n"))
        .containsExactly(
            "[fog] negative -1.5 fear 2.0", "[safe, harbour] positive 1.0", "[storm*] fear 3.0");
  }

  @Test
  void columnsStandInAnyOrderAndOthersAreRemarks() {
    assertThat(entries("Remark,Weight,Word\nwet,-1,fog\n,0,mist\n"))
        .containsExactly("[fog] negative -1.0", "[mist] neutral 0.0");
  }

  @Test
  void withoutWeightsCategoriesHaveTheirs() {
    assertThat(entries("word,category\nfog,negative\nsun,positive\noath,loyalty\nrain,neutral\n"))
        .containsExactly(
            "[fog] negative -1.0",
            "[sun] positive 1.0",
            "[oath] loyalty 1.0",
            "[rain] neutral 0.0");
  }

  @Test
  void semicolonsTabsQuotesAndByteOrderMarksOfSpreadsheetsAreRead() {
    assertThat(entries("word;weight\n\"fog\";-1\n")).containsExactly("[fog] negative -1.0");
    assertThat(entries("word\tweight\nfog\t-1\n")).containsExactly("[fog] negative -1.0");
    assertThat(
            read("\uFEFF# language: en,,\n\"# source: Orme, A.\",,\nword,category,weight\r\nfog,,\r\n"
                    .replace("fog,,", "fog,fear,1"))
                .lexicon()
                .head()
                .source())
        .isEqualTo("Orme, A.");
  }

  @Test
  void curlyApostrophesAndHyphensAreAsTokensHaveThem() {
    assertThat(entries("word,weight\ncan\u2019t stand,-2\nill\u2010fated,-1\n"))
        .containsExactly("[can't, stand] negative -2.0", "[ill-fated] negative -1.0");
  }

  @Test
  void whatNoTextHasAsTokensIsNotedAndNeverTakenForAnotherWord() {
    ReadLexicon read = read(HEAD + "word,weight\nfog,-1\na+,1\n:),2\n");

    assertThat(read.lexicon().entries())
        .extracting(entry -> entry.text() + entry.words())
        .containsExactly("fog[fog]", "a+[]", ":)[]");
    assertThat(notes(read))
        .containsExactly(
            "6 lexicon_word_never_found: 2 entries are no words as texts are divided into them, the"
                + " first \"a+\"");
  }

  @Test
  void aLineThatSaysTheSameAgainIsNoted() {
    ReadLexicon read = read(HEAD + "word,weight\nfog,-1\nsun,1\nFog,-1.0\nfog,-1\n");

    assertThat(read.lexicon().entries()).hasSize(2);
    assertThat(notes(read))
        .containsExactly(
            "7 lexicon_line_twice: 2 lines say again what an earlier one says, the first \"Fog\"");
  }

  @Test
  void linesThatContradictEachOtherAreMistakesWithBothLines() {
    assertThat(mistakes(HEAD + "word,weight\nfog,-1\nfog,-2\nsun,1\nsun,-1\n"))
        .containsExactly(
            "own.csv:6: found \"fog\" as negative -2.0, but in line 5 as negative -1.0: keep one of"
                + " the two",
            "own.csv:8: found \"sun\" as negative -1.0, but in line 7 as positive 1.0: keep one of"
                + " the two");
  }

  @Test
  void aWeightThatIsMissingOrNoNumberOrAgainstItsCategoryIsAMistakeWithItsLine() {
    assertThat(
            mistakes(
                HEAD
                    + "word,category,weight\n"
                    + "fog,negative,\n\n"
                    + "sun,positive,bright\n"
                    + "oath,loyalty,\"1,5\"\n"
                    + "rain,positive,-1\n"
                    + ",fear,1\n"
                    + "mist,,1\n"
                    + "ice,fear,NaN\n"))
        .containsExactly(
            "own.csv:5: weight: found nothing for \"fog\", expected a number such as -1.5",
            "own.csv:7: weight: found \"bright\" for \"sun\", expected a number such as -1.5",
            "own.csv:8: weight: found \"1,5\" for \"oath\", expected a number such as -1.5: write a"
                + " point in place of the comma",
            "own.csv:9: weight: found -1 for \"rain\", which is positive: positive words weigh 0 or"
                + " more, negative ones 0 or less, neutral ones 0",
            "own.csv:10: word: found nothing, expected a word or phrase",
            "own.csv:11: category: found nothing for \"mist\", expected a category such as"
                + " negative",
            "own.csv:12: weight: found \"NaN\" for \"ice\", expected a number such as -1.5");
  }

  @Test
  void ofManyMistakesTheFirstAreTold() {
    StringBuilder text = new StringBuilder(HEAD).append("word,weight\n");
    for (int i = 0; i < 100; i++) {
      text.append("word").append(i).append(",\n");
    }

    assertThat(mistakes(text.toString())).hasSize(21).last().isEqualTo("own.csv: and 80 more");
  }

  @Test
  void aFileInAnotherEncodingIsAMistakeWithItsFirstLine() {
    byte[] latin =
        (HEAD + "word,weight\nfog,-1\ntriste,-1\nd\u00e9sol\u00e9,-1\n").getBytes(ISO_8859_1);

    assertThat(mistakes(latin))
        .containsExactly(
            "own.csv:7: found bytes that are no UTF-8, expected UTF-8: save the file in that"
                + " encoding (in spreadsheets: CSV UTF-8)");
    assertThat(mistakes(("\uFEFF" + HEAD).getBytes(UTF_16LE)))
        .containsExactly(
            "own.csv:1: found bytes that are no UTF-8 (they look like UTF-16), expected UTF-8: save"
                + " the file in that encoding (in spreadsheets: CSV UTF-8)");
  }

  @Test
  void anEmptyLexiconIsAMistake() {
    assertThat(mistakes(HEAD))
        .containsExactly("own.csv: found no words, expected lines such as: terror,negative,-2");
    assertThat(mistakes(HEAD + "word,weight\n")).hasSize(1);
    assertThat(mistakes(""))
        .containsExactly("own.csv: is empty, expected lines such as: terror,negative,-2");
    assertThat(mistakes("\n \n"))
        .containsExactly("own.csv: is empty, expected lines such as: terror,negative,-2");
  }

  @Test
  void aFileWithoutNamesOfColumnsIsAMistakeWithItsLine() {
    assertThat(mistakes(HEAD + "fog,-1\nsun,1\n"))
        .containsExactly(
            "own.csv:4: found \"fog,-1\", expected a line that names the columns:"
                + " word,category,weight");
  }

  @Test
  void aSlipInTheHeadIsAMistakeWithTheRightName() {
    assertThat(mistakes("# langauge: en\nword,weight\nfog,-1\n"))
        .first()
        .isEqualTo("own.csv:1: langauge: no such field; did you mean language?");
    assertThat(mistakes("# language: English\nword,weight\nfog,-1\n"))
        .containsExactly(
            "own.csv:1: language: found \"English\", expected an ISO 639 code such as en");
  }

  @Test
  void aLanguageThatIsNotSaidIsAMistake() {
    assertThat(mistakes("word,weight\nfog,-1\n"))
        .containsExactly(
            "own.csv:1: language: not said, expected a line such as \"# language: en\" at the head:"
                + " only documents in it are scored");
  }

  @Test
  void fieldsAreReadInAnyCaseAndInBothSpellings() {
    for (String field : List.of("# License: CC0", "# LICENCE: CC0", "#license:CC0")) {
      assertThat(
              read("# Language: en\n" + field + "\nword,weight\nfog,-1\n")
                  .lexicon()
                  .head()
                  .licence())
          .as(field)
          .isEqualTo("CC0");
    }
  }

  @Test
  void aQuotationMarkThatDoesNotCloseIsAMistakeWithItsLineInTheFile() {
    assertThat(mistakes(HEAD + "word,weight\nrain,-1\n# remark\n\n\"fog,-1\nsun,1\n"))
        .containsExactly("own.csv:8: a quotation mark is not closed");
    assertThat(mistakes(HEAD + "word,weight\n\"fog,-1\n\"sun,1\nmist,-1\n"))
        .containsExactly("own.csv:5: a quotation mark is not closed");
    assertThat(mistakes(HEAD + "word,weight\n\"fog,-1\nsun\",1\nmist,-1\n"))
        .containsExactly("own.csv:5: a quotation mark is not closed");
    assertThat(mistakes(HEAD + "word,weight\nsun,1\n\"fog\"gy,-1\n"))
        .containsExactly(
            "own.csv:6: found letters behind a quotation mark that closes a cell, expected none:"
                + " within a cell write it twice");
  }

  @Test
  void aLineWithMoreCellsThanTheHeadingIsAMistakeAndADecimalCommaToldSo() {
    assertThat(
            mistakes(
                HEAD
                    + "word,category,weight\n"
                    + "happy,negative,-2,5\n"
                    + "sad,negative,-1,,\n"
                    + "yes, indeed,positive,1\n"))
        .containsExactly(
            "own.csv:5: found 4 cells for \"happy\", expected 3 as in the line that names the"
                + " columns: write a point in place of the decimal comma",
            "own.csv:7: found 4 cells for \"yes\", expected 3 as in the line that names the"
                + " columns: put quotation marks around a cell with a comma");
    assertThat(mistakes(HEAD + "word,weight,remark\nfog,\u22121,5,wet\n"))
        .singleElement()
        .asString()
        .endsWith("write a point in place of the decimal comma");
    assertThat(entries("word,weight,,\nfog,-1,,,,\n")).containsExactly("[fog] negative -1.0");
  }

  @Test
  void aMisspeltCategoryOfPraiseOrBlameIsAMistakeThatTheHeadCanOverrule() {
    String table = "word,category,weight\nfog,negativ,-1\ntale,narrative,1\nsun,hope,1\n";

    assertThat(mistakes(HEAD + table))
        .containsExactly(
            "own.csv:5: category: found \"negativ\" for \"fog\"; did you mean negative? A category"
                + " of your own that is so named needs a line at the head: \"# categories:"
                + " negativ\"",
            "own.csv:6: category: found \"narrative\" for \"tale\"; did you mean negative? A"
                + " category of your own that is so named needs a line at the head: \"# categories:"
                + " narrative\"");
    assertThat(mistakes(HEAD + "# Categories: Narrative, hope\n" + table))
        .containsExactly(
            "own.csv:6: category: found \"negativ\" for \"fog\", expected one of hope, narrative,"
                + " negative, neutral, positive; did you mean negative?");
    assertThat(
            read(HEAD + "# categories: narrative\nword,category\ntale,narrative\n")
                .lexicon()
                .entries())
        .hasSize(1);
  }

  @Test
  void neutralBesideAnotherSenseIsAContradictionInAnyOrder() {
    assertThat(
            mistakes(
                HEAD
                    + "word,category,weight\n"
                    + "storm,loss,1\n"
                    + "storm,neutral,0\n"
                    + "fog,neutral,0\n"
                    + "fog,loss,1\n"))
        .containsExactly(
            "own.csv:6: found \"storm\" as neutral 0.0, but in line 5 as loss 1.0: keep one of the"
                + " two",
            "own.csv:8: found \"fog\" as loss 1.0, but in line 7 as neutral 0.0: keep one of the"
                + " two");
  }

  @Test
  void aLexiconNoneOfWhoseEntriesATextCanHaveIsAMistake() {
    assertThat(mistakes(HEAD + "word,weight\n*ness,1\nda*k,-1\n"))
        .containsExactly(
            "own.csv:5: found \"*ness\" and others like it, which no text has as words, expected"
                + " words of letters, digits, apostrophes and hyphens; * ends a word alone");
    // VADER's rules find emoticons.
    assertThat(read(HEAD + "word,weight\n:),1\n").lexicon().entries()).hasSize(1);
  }

  @Test
  void aLexiconWithoutLicenceAndSourceIsNoted() {
    assertThat(notes(read("# language: en\nword,weight\nfog,-1\n")))
        .containsExactly(
            "1 lexicon_origin_unknown: the lexicon does not say under which licence it is, or where"
                + " it is from");
  }

  @Test
  void ownEntriesOverruleThoseOfTheLexiconThatTheyExtend() {
    assertThat(over("word,weight\nfog,0\nmist,-1\n", "word,weight\nfog,-1\nsun,1\n"))
        .containsExactly("[fog] neutral 0.0", "[mist] negative -1.0", "[sun] positive 1.0");
  }

  @Test
  void anOwnWildcardOverrulesAllThatItCovers() {
    assertThat(
            over(
                "word,weight\nterror*,0\nterrors,-1\n",
                "word,weight\nterror,-2\nterrors,-3\nterrori*,-3\nterr*,-1\nterror attack,-3\nmist,-1\n"))
        .containsExactly(
            "[terror*] neutral 0.0",
            "[terrors] negative -1.0",
            "[terr*] negative -1.0",
            "[terror, attack] negative -3.0",
            "[mist] negative -1.0");
  }

  @Test
  void anOwnCategoryIsAddedToTheSensesThatItDoesNotContradict() {
    String heading = "word,category,weight\n";
    String base =
        heading
            + "hope,positive,2\nhope,future,1\nfear,negative,-2\nfear,loss,1\nfears,negative,-2\n";

    assertThat(over(heading + "hope,expectation,1\nfear*,dread,3\n", base))
        .containsExactly(
            "[hope] expectation 1.0 positive 2.0 future 1.0",
            "[fear*] dread 3.0",
            "[fear] dread 3.0 negative -2.0 loss 1.0",
            "[fears] dread 3.0 negative -2.0");
    assertThat(over(heading + "hope,negative,-1\nfear,neutral,0\nfear*,loss,2\n", base))
        .containsExactly(
            "[hope] negative -1.0 future 1.0",
            "[fear] neutral 0.0",
            "[fear*] loss 2.0",
            "[fears] loss 2.0 negative -2.0");
  }

  @Test
  void anExtendedLexiconKnowsItsBasesAndHowManyEntriesAreItsOwn() {
    Lexicon first = read(HEAD + "# name: a\nword,weight\nfog,-1\nsun,1\n").lexicon();
    Lexicon second = read(HEAD + "# name: b\nword,weight\nmist,-1\n").lexicon().over(first);
    Lexicon third = read(HEAD + "# name: c\nword,weight\nfog,0\n").lexicon().over(second);

    assertThat(first.ownEntries()).isEqualTo(2);
    assertThat(first.base()).isNull();
    assertThat(third.ownEntries()).isEqualTo(1);
    assertThat(third.entries()).hasSize(3);
    assertThat(third.base())
        .isEqualTo(
            new Lexicon.Base(
                second.head(),
                second.sha256(),
                3,
                new Lexicon.Base(first.head(), first.sha256(), 2, null)));
  }

  @Test
  void aLexiconOfHalfAMillionLinesIsRead() {
    StringBuilder text = new StringBuilder(HEAD).append("word,category,weight\n");
    for (int i = 0; i < 500_000; i++) {
      text.append("word").append(i).append(i % 7 == 0 ? " of words" : i % 5 == 0 ? "*" : "");
      text.append(",negative,-1\n");
    }
    Lexicon lexicon = read(text.toString()).lexicon();
    PhraseIndex<LexiconEntry> index = lexicon.index();

    assertThat(lexicon.entries()).hasSize(500_000);
    List<String> words = List.of("word499996", "of", "words");
    assertThat(index.longest(index.after("word499996"), words::get, 0, 3).value().text())
        .isEqualTo("word499996 of words");
  }

  private static List<String> over(String own, String base) {
    return entries(read(HEAD + own).lexicon().over(read(HEAD + base).lexicon()));
  }

  private static List<String> entries(String table) {
    return entries(read(HEAD + table).lexicon());
  }

  private static List<String> entries(Lexicon lexicon) {
    return lexicon.entries().stream()
        .map(
            entry ->
                entry.words()
                    + entry.senses().stream()
                        .map(sense -> " " + sense.category() + " " + sense.weight())
                        .reduce("", String::concat))
        .toList();
  }

  private static List<String> notes(ReadLexicon read) {
    return read.problems().stream().map(LexiconReaderTest::shown).toList();
  }

  private static String shown(Problem problem) {
    return problem.line() + " " + problem.code() + ": " + problem.message();
  }

  private static ReadLexicon read(String text) {
    return LexiconReader.read("own.csv", text.getBytes(UTF_8), "own", TokenRules.DEFAULT);
  }

  private static List<String> mistakes(String text) {
    return mistakes(text.getBytes(UTF_8));
  }

  private static List<String> mistakes(byte[] bytes) {
    return catchThrowableOfType(
            InputException.class,
            () -> LexiconReader.read("own.csv", bytes, "own", TokenRules.DEFAULT))
        .mistakes();
  }
}
