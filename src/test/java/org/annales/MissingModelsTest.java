package org.annales;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.URL;
import java.net.URLClassLoader;
import org.annales.analysis.RunInputs;
import org.annales.settings.Configuration;
import org.annales.settings.InputException;
import org.junit.jupiter.api.Test;

class MissingModelsTest {
  /** A class path with nothing on it but the JDK. */
  private static final ClassLoader BARE =
      new URLClassLoader(new URL[0], ClassLoader.getPlatformClassLoader());

  @Test
  void theBuildHasAllModels() {
    assertThatCode(() -> check(MissingModelsTest.class.getClassLoader(), "tokens.lemmas=true"))
        .doesNotThrowAnyException();
  }

  @Test
  void aMissingModelOfNamesIsToldWithItsRemedy() {
    assertThatThrownBy(() -> check("language=en"))
        .isInstanceOf(InputException.class)
        .hasMessage(
            "default: entities.recognizer: found corenlp, whose model is not in this build"
                + " (english.all.3class.distsim.crf.ser.gz): --set entities.recognizer=patterns,"
                + " or build again with mvn package");
  }

  @Test
  void patternsNeedNone() {
    assertThatCode(() -> check("language=en", "entities.recognizer=patterns"))
        .doesNotThrowAnyException();
  }

  @Test
  void aRunWithoutEntitiesNeedsNone() {
    assertThatCode(() -> check("language=en", "only=[ngrams,keyness]")).doesNotThrowAnyException();
  }

  @Test
  void theModelsOfLemmasAreThoseOfTheLanguages() {
    assertThatThrownBy(() -> check("language=de", "only=[ngrams]", "tokens.lemmas=true"))
        .hasMessageContaining("tokens.lemmas: found true")
        .hasMessageContaining("opennlp-de-ud-gsd")
        .hasMessageContaining("--set tokens.lemmas=false");
    assertThatCode(() -> check("language=ru", "only=[ngrams]", "tokens.lemmas=true"))
        .doesNotThrowAnyException();
  }

  @Test
  void allThatIsMissingIsToldAtOnceEachInALineOfItsOwn() {
    assertThatThrownBy(() -> check("tokens.lemmas=true"))
        .isInstanceOfSatisfying(
            InputException.class,
            e ->
                assertThat(e.mistakes())
                    .hasSize(3)
                    .allMatch(line -> line.length() < 400)
                    .anyMatch(line -> line.contains("--set language=en")));
  }

  private static void check(String... assignments) {
    check(BARE, assignments);
  }

  private static void check(ClassLoader loader, String... assignments) {
    Configuration configuration = TestInput.configuration(assignments);
    Selection.of(configuration, Analyses.ALL)
        .check(
            new RunInputs(
                configuration,
                TestInput.tinyBook(),
                new org.apache.hadoop.conf.Configuration(),
                loader));
  }
}
