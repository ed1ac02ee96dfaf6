package org.annales.text.metadata;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
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

  private static final int LITTLE = 400;
  private static final int MUCH = 2000;

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

  private DocumentLanguage detected(List<String> lines) {
    if (detector == null) {
      detector = new LanguageDetectorME(Model.LOADED);
    }
    String sample = LanguageSample.of(lines, LITTLE);
    Language[] likely = detector.predictLanguages(sample);
    if (!isLikelier(likely, SURE)) {
      sample = LanguageSample.of(lines, MUCH);
      likely = detector.predictLanguages(sample);
    }
    double best = likely[0].getConfidence();
    if (sample.isEmpty() || !isLikelier(likely, LIKELIER)) {
      return new DocumentLanguage(LAST_RESORT, Source.UNSURE, best);
    }
    String code = likely[0].getLang();
    return new DocumentLanguage(LanguageNames.ofCode(code).orElse(code), Source.DETECTED, best);
  }

  private static boolean isLikelier(Language[] likely, double times) {
    return likely[0].getConfidence() >= times * likely[1].getConfidence();
  }

  /** Reports a document whose language is not detected with certainty. */
  public static Optional<Problem> problem(InputFile file, DocumentLanguage language) {
    return language.source() != Source.UNSURE
        ? Optional.empty()
        : Optional.of(
            new Problem(
                file.documentId(),
                file.path(),
                null,
                Severity.NOTE,
                "language_unsure",
                "the text is too short to show its language; read as " + language.code(),
                "name the language in the configuration (language: de)"));
  }
}
