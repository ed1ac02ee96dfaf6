package org.annales.corpus;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.annales.morphology.LanguageModel;
import org.annales.settings.Configuration;
import org.annales.settings.ModelCheck;
import org.annales.settings.Nearest;
import org.annales.text.metadata.DocumentLanguages;
import org.annales.text.model.InputFile;

/** Checks before Spark starts what the configuration says of reading the files. */
public final class CorpusChecks {
  private CorpusChecks() {}

  /** The mistakes, one line each. */
  public static List<String> mistakes(
      Configuration configuration, Listing listing, ClassLoader loader) {
    List<String> mistakes = new ArrayList<>();
    lemmas(configuration, loader).ifPresent(mistakes::add);
    language(configuration, loader).ifPresent(mistakes::add);
    mistakes.addAll(fixedHeadings(configuration, listing));
    return mistakes;
  }

  /** The models of the configured language; of all languages where each document has its own. */
  private static Optional<String> lemmas(Configuration configuration, ClassLoader loader) {
    if (!configuration.settings().tokens().lemmas()) {
      return Optional.empty();
    }
    String language = configuration.settings().language();
    Stream<LanguageModel> models =
        language.equals(DocumentLanguages.AUTO)
            ? Stream.of(LanguageModel.values())
            : LanguageModel.of(language).stream();
    return ModelCheck.mistake(
        configuration,
        loader,
        "tokens.lemmas",
        "true",
        models.flatMap(model -> model.resources().stream()).toList(),
        "--set tokens.lemmas=false");
  }

  private static Optional<String> language(Configuration configuration, ClassLoader loader) {
    return configuration.settings().language().equals(DocumentLanguages.AUTO)
        ? ModelCheck.mistake(
            configuration,
            loader,
            "language",
            DocumentLanguages.AUTO,
            List.of(DocumentLanguages.RESOURCE),
            "name the language, as --set language=en")
        : Optional.empty();
  }

  /** A heading that is fixed in a document that is not read would be ignored silently. */
  private static List<String> fixedHeadings(Configuration configuration, Listing listing) {
    List<String> ids = listing.files().stream().map(InputFile::documentId).toList();
    List<String> mistakes = new ArrayList<>();
    for (String named : configuration.settings().readingRules().fixedHeadings().keySet()) {
      if (!ids.contains(named)) {
        mistakes.add(
            configuration.origins().get("structure")
                + ": structure: found "
                + named
                + ", expected the document_id of a file that is read"
                + Nearest.suggestion(named, ids));
      }
    }
    return mistakes;
  }
}
