package org.annales;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.annales.entity.Entities;
import org.annales.entity.linking.Recognizers;
import org.annales.morphology.LanguageModel;
import org.annales.settings.Configuration;
import org.annales.settings.InputException;
import org.annales.settings.Settings;
import org.annales.text.metadata.DocumentLanguages;

/**
 * The models that a run may need and its jar does not hold, as where it was built without them:
 * told before the run, which would else fail in the midst of it.
 */
final class MissingModels {
  private final Configuration configuration;
  private final Settings settings;
  private final ClassLoader loader;

  private MissingModels(Configuration configuration, ClassLoader loader) {
    this.configuration = configuration;
    this.settings = configuration.settings();
    this.loader = loader;
  }

  /**
   * Checks that all are there.
   *
   * @throws InputException with a line for each setting that asks for one that is not
   */
  static void check(Configuration configuration, ClassLoader loader) {
    List<String> mistakes = new MissingModels(configuration, loader).mistakes();
    if (!mistakes.isEmpty()) {
      throw new InputException(mistakes);
    }
  }

  private List<String> mistakes() {
    List<String> mistakes = new ArrayList<>();
    Recognizers recognizer = settings.entities().recognizer();
    boolean entities =
        Analyses.named(settings.only()).stream().anyMatch(Entities.class::isInstance);
    if (entities) {
      tell(
          mistakes,
          "entities.recognizer",
          recognizer.name().toLowerCase(Locale.ROOT),
          recognizer.resources(),
          "--set entities.recognizer=patterns");
    }
    if (settings.tokens().lemmas()) {
      tell(mistakes, "tokens.lemmas", "true", lemmas(), "--set tokens.lemmas=false");
    }
    if (settings.language().equals(DocumentLanguages.AUTO)) {
      tell(
          mistakes,
          "language",
          DocumentLanguages.AUTO,
          List.of(DocumentLanguages.RESOURCE),
          "name the language, as --set language=en");
    }
    return mistakes;
  }

  /** Those of the language of all documents; of all languages where each may have its own. */
  private List<String> lemmas() {
    Stream<LanguageModel> models =
        settings.language().equals(DocumentLanguages.AUTO)
            ? Stream.of(LanguageModel.values())
            : LanguageModel.of(settings.language()).stream();
    return models.flatMap(model -> model.resources().stream()).toList();
  }

  private void tell(
      List<String> mistakes, String key, String value, List<String> resources, String remedy) {
    resources.stream()
        .filter(resource -> loader.getResource(resource) == null)
        .findFirst()
        .ifPresent(
            missing ->
                mistakes.add(
                    configuration.origins().get(key)
                        + ": "
                        + key
                        + ": found "
                        + value
                        + ", whose model is not in this build ("
                        + missing.substring(missing.lastIndexOf('/') + 1)
                        + "): "
                        + remedy
                        + ", or build again with mvn package"));
  }
}
