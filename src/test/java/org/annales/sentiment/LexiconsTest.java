package org.annales.sentiment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.nio.file.Path;
import java.util.List;
import org.annales.TestInput;
import org.annales.sentiment.lexicon.Lexicon;
import org.annales.sentiment.lexicon.LexiconEntry;
import org.annales.settings.InputException;
import org.annales.text.model.Problem;
import org.annales.text.model.TokenRules;
import org.apache.hadoop.conf.Configuration;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LexiconsTest {
  private static final String HEAD = "# language: en\n# licence: CC0-1.0\n# source: nobody\n";
  private static final String TABLE = "word,weight\nfog,-1\n";

  @TempDir private Path folder;
  private Path lexicons;

  @BeforeEach
  void makeAFolderOfLexicons() {
    lexicons = folder.resolve("conf/lexicons");
    write("conf/lexicons/state-power.csv", HEAD + TABLE);
  }

  @Test
  void aNameIsOneThatComesWithAnnalesOrAFileInAFolderOfLexiconsOrAPath() {
    Path path = write("mine/winds.csv", HEAD + TABLE);

    assertThat(read("vader", "state-power", path.toString()).all())
        .extracting(Lexicon::name)
        .containsExactly("vader", "state-power", "winds");
    assertThat(read("state-power.csv").all())
        .extracting(Lexicon::name)
        .containsExactly("state-power");
  }

  @Test
  void theFirstFolderThatHasAFileOfTheNameCounts() {
    write("first/state-power.csv", HEAD + "# version: 7\n" + TABLE);

    assertThat(
            read(List.of(folder + "/absent", folder + "/first", lexicons.toString()), "state-power")
                .all())
        .extracting(lexicon -> lexicon.head().version())
        .containsExactly("7");
  }

  @Test
  void anUnknownNameIsAMistakeWithTheNearestOfAllThatAreThere() {
    assertThat(mistakes("state-powr", "vadr", "winter"))
        .containsExactly(
            "conf.yaml:3: sentiment.lexicons: found state-powr, expected vader, afinn, bing-liu,"
                + " the name of a file in conf/lexicons or the path of one; did you mean"
                + " state-power?",
            "conf.yaml:3: sentiment.lexicons: found vadr, expected vader, afinn, bing-liu, the name"
                + " of a file in conf/lexicons or the path of one; did you mean vader?",
            "conf.yaml:3: sentiment.lexicons: found winter, expected vader, afinn, bing-liu, the"
                + " name of a file in conf/lexicons or the path of one");
  }

  @Test
  void aPathThatIsNotThereAndAFolderAreToldAsSuch() {
    assertThat(mistakes(folder + "/absent.csv", lexicons.toString(), "a:b"))
        .containsExactly(
            "conf.yaml:3: sentiment.lexicons: found "
                + folder
                + "/absent.csv, which is not there, expected the path of a CSV file, or one of"
                + " vader, afinn, bing-liu",
            "conf.yaml:3: sentiment.lexicons: found "
                + lexicons
                + ", which is a folder, expected the path of a CSV file, or one of vader, afinn,"
                + " bing-liu",
            "conf.yaml:3: sentiment.lexicons: found \"a:b\", which is no path");
  }

  @Test
  void twoLexiconsOfOneNameAreAMistake() {
    Path path = write("mine/winds.csv", "# name: vader\n" + HEAD + TABLE);
    String mistake =
        "conf.yaml:3: sentiment.lexicons: found two lexicons with the name vader: give one of them"
            + " another with a line \"# name: \"";

    assertThat(mistakes("vader", path.toString())).containsExactly(mistake);
    assertThat(
            catchThrowableOfType(
                    InputException.class,
                    () ->
                        Lexicons.check(
                            named(List.of(), "vader", path.toString()),
                            TokenRules.DEFAULT,
                            new Configuration()))
                .mistakes())
        .containsExactly(mistake);
  }

  @Test
  void aBaseIsOneThatComesWithAnnalesOrAFileBesideOrInAFolderOrAPath() {
    write("mine/base.csv", HEAD + "word,weight\nmist,-1\n");
    write("conf/lexicons/base.csv", HEAD + "word,weight\nrain,-1\n");

    assertThat(words(extending("base"))).containsExactly("fog", "mist");
    assertThat(words(extending("base.csv"))).containsExactly("fog", "mist");
    assertThat(words(extending("../conf/lexicons/base.csv"))).containsExactly("fog", "rain");
    assertThat(words(extending(lexicons + "/base.csv"))).containsExactly("fog", "rain");
    assertThat(words(extending("state-power"))).containsExactly("fog");
    assertThat(words(extending("afinn"))).hasSizeGreaterThan(3000).startsWith("fog");
  }

  @Test
  void anUnknownBaseIsAMistakeOfTheLineThatNamesIt() {
    Path path = extending("vadr");

    assertThat(mistakes(path.toString()))
        .containsExactly(
            path
                + ":4: extends: found vadr, expected vader, afinn, bing-liu, the name of a file in"
                + " conf/lexicons or the path of one; did you mean vader?");
    assertThat(mistakes(extending("sub/base.csv").toString()))
        .containsExactly(
            path
                + ":4: extends: found sub/base.csv, which is not there, expected the path of a CSV"
                + " file, or one of vader, afinn, bing-liu");
  }

  @Test
  void aBaseOfAnotherLanguageIsAMistakeOfTheLineThatNamesIt() {
    write("mine/base.csv", HEAD.replace(": en", ": de") + TABLE);
    Path path = extending("base");

    assertThat(mistakes(path.toString()))
        .containsExactly(
            path
                + ":4: extends: found base, which is for the language de, expected one for en, as"
                + " this file says of itself");
  }

  @Test
  void aLexiconThatExtendsItselfIsAMistakeOfTheLineThatDoesSo() {
    Path path = extending("winds");

    assertThat(mistakes(path.toString()))
        .containsExactly(
            path + ":4: extends: found winds, which is this file itself, expected another");

    write("mine/base.csv", HEAD + "# extends: ./winds.csv\n" + TABLE);
    extending("base");

    assertThat(mistakes(path.toString()))
        .containsExactly(
            folder
                + "/mine/base.csv:4: extends: found ./winds.csv, which extends this file itself,"
                + " expected another");
  }

  @Test
  void whatLooksWrongInABaseOfTwoIsToldOnce() {
    write("mine/base.csv", "# language: en\nword,weight\nmist,-1\n");
    Path first = extending("base");
    Path second = write("mine/second.csv", HEAD + "# extends: base\n" + TABLE);

    assertThat(read(first.toString(), second.toString()).problems())
        .extracting(Problem::code)
        .containsExactly("lexicon_origin_unknown");
  }

  private Path extending(String base) {
    return write("mine/winds.csv", HEAD + "# extends: " + base + "\n" + TABLE);
  }

  private Path write(String file, String text) {
    return TestInput.write(folder.resolve(file), text);
  }

  private List<String> words(Path path) {
    return read(path.toString()).all().get(0).entries().stream().map(LexiconEntry::text).toList();
  }

  private Lexicons read(String... names) {
    return read(List.of(lexicons.toString()), names);
  }

  private static Lexicons read(List<String> folders, String... names) {
    return Lexicons.read(named(folders, names), TokenRules.DEFAULT, new Configuration());
  }

  private static Lexicons.Named named(List<String> folders, String... names) {
    return new Lexicons.Named(List.of(names), "conf.yaml:3", folders);
  }

  private List<String> mistakes(String... names) {
    return catchThrowableOfType(InputException.class, () -> read(names)).mistakes();
  }
}
