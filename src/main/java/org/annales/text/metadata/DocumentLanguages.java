package org.annales.text.metadata;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import opennlp.tools.langdetect.Language;
import opennlp.tools.langdetect.LanguageDetector;
import opennlp.tools.langdetect.LanguageDetectorME;
import opennlp.tools.langdetect.LanguageDetectorModel;
import org.annales.text.model.DocumentLanguage;
import org.annales.text.model.DocumentLanguage.Source;
import org.annales.text.model.InputFile;
import org.annales.text.model.Problem;
import org.annales.text.model.Severity;

/**
 * Decides the languages of documents: by the configuration for a document, else by its file, else
 * by the configuration for all, else by its character n-grams (OpenNLP's model of 103 languages).
 * The model is loaded when it is first needed, once for all threads; one object serves one thread.
 */
public final class DocumentLanguages {
  /** The setting that enables detection. */
  public static final String AUTO = "auto";

  public static final String MODEL = "opennlp-models-langdetect";

  public static final String MODEL_VERSION = "1.3.0";

  /** The resource that detection requires. */
  public static final String RESOURCE = "langdetect-183.bin";

  private static final String LAST_RESORT = "en";

  /** Least probability ratio of the best language to the second. */
  private static final double LIKELIER = 1.3;

  /** Least ratio that makes a short sample sufficient. */
  private static final double SURE = 5;

  /** Least probability of a language that a text without a clearly best one is read as. */
  private static final double LIKELY = 0.12;

  /** Least ratio by which it is likelier than English, the language of texts that show none. */
  private static final double NOT_ENGLISH = 4;

  private static final int LITTLE = 400;
  private static final int MUCH = 2000;

  /** Characters of a text that is not too short to show its language. */
  private static final int LONG = 1200;

  /** Characters of a text that may show that it has one of two near languages. */
  private static final int ENOUGH = 100;

  private static final class Model {
    private static final LanguageDetectorModel LOADED = load();

    private static LanguageDetectorModel load() {
      try (InputStream in = Model.class.getResourceAsStream("/" + RESOURCE)) {
        return new LanguageDetectorModel(in);
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
  }

  private final String setting;
  private LanguageDetector detector;

  /** Applies a setting: {@link #AUTO}, or the code of the language of documents that name none. */
  public DocumentLanguages(String setting) {
    this.setting = setting;
  }

  /**
   * The language of a document.
   *
   * @param configured its code, from the configuration of the document
   * @param named from the file, a name or a code
   */
  public DocumentLanguage of(
      Optional<String> configured, Optional<String> named, List<String> lines) {
    if (configured.isPresent()) {
      return said(configured.get(), Source.CONFIGURED);
    }
    Optional<String> code = named.flatMap(LanguageNames::code);
    if (code.isPresent()) {
      return said(code.get(), Source.NAMED);
    }
    return setting.equals(AUTO) ? detected(lines) : said(setting, Source.DEFAULT);
  }

  private static DocumentLanguage said(String code, Source source) {
    return new DocumentLanguage(LanguageNames.ofCode(code).orElse(code), source, 1);
  }

  /**
   * Detects the language. Of near languages (Indonesian and Malay, Norwegian and Danish) none is
   * much likelier than the other: the likeliest is taken, and never English instead of either.
   */
  private DocumentLanguage detected(List<String> lines) {
    if (detector == null) {
      detector = new LanguageDetectorME(Model.LOADED);
    }
    String sample = LanguageSample.of(lines, LITTLE);
    List<Likely> likely = likely(sample);
    if (!isLikelier(likely, SURE)) {
      sample = LanguageSample.of(lines, MUCH);
      likely = likely(sample);
    }
    Likely best = likely.get(0);
    if (!sample.isEmpty() && isLikelier(likely, LIKELIER)) {
      return new DocumentLanguage(best.code(), Source.DETECTED, best.probability());
    }
    double english =
        likely.stream()
            .filter(language -> language.code().equals(LAST_RESORT))
            .mapToDouble(Likely::probability)
            .sum();
    boolean shown = sample.length() >= LONG || best.probability() >= NOT_ENGLISH * english;
    if (sample.length() >= ENOUGH && shown && best.probability() >= LIKELY) {
      return new DocumentLanguage(
          best.code(), Source.NEAR, best.probability(), likely.get(1).code());
    }
    return new DocumentLanguage(LAST_RESORT, Source.UNSURE, best.probability());
  }

  /** A language and its probability. */
  private record Likely(String code, double probability) {}

  /**
   * The likely languages. The model knows some by two codes, as fas and pes for Persian, whose sum
   * counts, but not for a few words, of which each language has a small probability.
   */
  private List<Likely> likely(String sample) {
    Map<String, Double> byCode = new LinkedHashMap<>();
    for (Language language : detector.predictLanguages(sample)) {
      String code = language.getLang();
      String name = sample.length() >= ENOUGH ? shortCode(code) : code;
      byCode.merge(name, language.getConfidence(), Double::sum);
    }
    return byCode.entrySet().stream()
        .map(entry -> new Likely(shortCode(entry.getKey()), entry.getValue()))
        .sorted(Comparator.comparingDouble(Likely::probability).reversed())
        .toList();
  }

  private static String shortCode(String code) {
    return LanguageNames.ofCode(code).orElse(code);
  }

  private static boolean isLikelier(List<Likely> likely, double times) {
    return likely.get(0).probability() >= times * likely.get(1).probability();
  }

  /** Reports a document whose language is not detected with certainty. */
  public static Optional<Problem> problem(InputFile file, DocumentLanguage language) {
    return switch (language.source()) {
      case UNSURE ->
          Optional.of(
              unsure(
                  file, "the text is too short to show its language; read as " + language.code()));
      case NEAR ->
          Optional.of(
              unsure(
                  file,
                  "two languages are about as likely: read as "
                      + language.code()
                      + ", but it may be "
                      + language.other()));
      default -> Optional.empty();
    };
  }

  private static Problem unsure(InputFile file, String message) {
    return new Problem(
        file.documentId(),
        file.path(),
        null,
        Severity.NOTE,
        "language_unsure",
        message,
        "name the language in the configuration (language: de)");
  }
}
