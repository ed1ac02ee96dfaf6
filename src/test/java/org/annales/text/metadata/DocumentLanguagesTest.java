package org.annales.text.metadata;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.annales.text.model.DocumentLanguage;
import org.annales.text.model.DocumentLanguage.Source;
import org.annales.text.model.InputFile;
import org.annales.text.model.Problem;
import org.annales.text.model.Role;
import org.annales.text.model.Severity;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DocumentLanguagesTest {
  private static final DocumentLanguages AUTO = new DocumentLanguages(DocumentLanguages.AUTO);
  private static final Optional<String> NONE = Optional.empty();

  @ParameterizedTest
  @ValueSource(
      strings = {
        "en", "de", "fr", "ru", "es", "it", "nl", "pl", "sv", "la", "uk", "ar", "he", "zh", "ja",
        "cs", "hu", "el", "tr", "pt", "da", "fi"
      })
  void aTextShowsItsLanguageAndSoDoTwoHundredCharacters(String language) {
    String text = text(language);

    assertThat(AUTO.of(NONE, NONE, text.lines().toList()))
        .extracting(DocumentLanguage::code, DocumentLanguage::source)
        .containsExactly(language, Source.DETECTED);
    assertThat(AUTO.of(NONE, NONE, List.of(text.substring(0, 200))).code()).isEqualTo(language);
  }

  /** The first article of the Universal Declaration of Human Rights. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "id ms | Semua orang dilahirkan merdeka dan mempunyai martabat dan hak-hak yang sama."
            + " Mereka dikaruniai akal dan hati nurani dan hendaknya bergaul satu sama lain dalam"
            + " semangat persaudaraan.",
        "fa | تمام افراد بشر آزاد به دنیا می‌آیند و از لحاظ حیثیت و حقوق با هم برابرند. همه دارای"
            + " عقل و وجدان هستند و باید نسبت به یکدیگر با روح برادری رفتار کنند.",
        "hr bs sr | Sva ljudska bića rađaju se slobodna i jednaka u dostojanstvu i pravima. Ona su"
            + " obdarena razumom i sviješću i trebaju jedna prema drugima postupati u duhu"
            + " bratstva.",
        "nn no | Alle menneske er fødde til fridom og med same menneskeverd og menneskerettar. Dei"
            + " har fått fornuft og samvit og skal leve med kvarandre som brør.",
        "et | Kõik inimesed sünnivad vabadena ja võrdsetena oma väärikuselt ja õigustelt. Neile on"
            + " antud mõistus ja südametunnistus ja nende suhtumist üksteisesse peab kandma"
            + " vendluse vaim.",
        "gl pt | Todos os seres humanos nacen libres e iguais en dignidade e dereitos e, dotados"
            + " como están de razón e conciencia, díbense comportar fraternalmente uns cos outros."
      })
  void ofNearLanguagesOneIsTakenAndNeverEnglish(String codes, String text) {
    DocumentLanguage language = AUTO.of(NONE, NONE, List.of(text));

    assertThat(codes.split(" ", -1)).contains(language.code());
    assertThat(language.source()).isIn(Source.DETECTED, Source.NEAR);
  }

  @Test
  void whereTwoLanguagesAreAboutAsLikelyBothAreNamed() {
    InputFile file = new InputFile("pond", "file:///pond.txt", "pond.txt", Role.TEXT, 0);
    DocumentLanguage near = new DocumentLanguage("ms", Source.NEAR, 0.4, "id");

    assertThat(DocumentLanguages.problem(file, near).orElseThrow().message())
        .isEqualTo("two languages are about as likely: read as ms, but it may be id");
  }

  @Test
  void theConfigurationForADocumentIsStrongerThanItsFileAndThatThanTheText() {
    List<String> german = text("de").lines().toList();

    assertThat(AUTO.of(Optional.of("fr"), Optional.of("Dutch"), german))
        .isEqualTo(new DocumentLanguage("fr", Source.CONFIGURED, 1));
    assertThat(AUTO.of(NONE, Optional.of("Dutch"), german))
        .isEqualTo(new DocumentLanguage("nl", Source.NAMED, 1));
    assertThat(AUTO.of(NONE, Optional.of("Gibberish"), german).code()).isEqualTo("de");
  }

  @Test
  void aLanguageThatIsSetIsThatOfAllDocumentsThatNameNone() {
    DocumentLanguages polish = new DocumentLanguages("pl");
    List<String> german = text("de").lines().toList();

    assertThat(polish.of(NONE, NONE, german))
        .isEqualTo(new DocumentLanguage("pl", Source.DEFAULT, 1));
    assertThat(polish.of(NONE, Optional.of("English"), german).code()).isEqualTo("en");
  }

  @Test
  void anOpeningInAnotherLanguageDoesNotDecide() {
    List<String> lines = new ArrayList<>(text("la").lines().toList());
    lines.addAll(Collections.nCopies(12, text("fr")));

    assertThat(AUTO.of(NONE, NONE, String.join("\n", lines).lines().toList()).code())
        .isEqualTo("fr");
  }

  @Test
  void aTextThatIsTooShortIsTakenForEnglishAndThatIsNoted() {
    InputFile file = new InputFile("pond", "file:///pond.txt", "pond.txt", Role.TEXT, 0);
    DocumentLanguage unsure = AUTO.of(NONE, NONE, List.of("1914", "", "Ann"));

    assertThat(unsure.code()).isEqualTo("en");
    assertThat(DocumentLanguages.problem(file, unsure).orElseThrow())
        .extracting(Problem::severity, Problem::code)
        .containsExactly(Severity.NOTE, "language_unsure");
    assertThat(AUTO.of(NONE, NONE, List.of()).source()).isEqualTo(Source.UNSURE);
    assertThat(DocumentLanguages.problem(file, AUTO.of(NONE, Optional.of("de"), List.of())))
        .isEmpty();
  }

  private static String text(String language) {
    String name = "/languages/" + language + ".txt";
    try (InputStream in = DocumentLanguagesTest.class.getResourceAsStream(name)) {
      return new String(in.readAllBytes(), UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
