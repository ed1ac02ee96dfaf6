package org.annales.settings;

import java.util.List;
import java.util.Optional;

/** Checks that the build contains the models that a setting needs. */
public final class ModelCheck {
  private ModelCheck() {}

  /**
   * The mistake if a model is not on the class path; empty if all are.
   *
   * @param key the setting that needs them
   * @param value its value
   * @param resources the models, as class path resources
   * @param remedy the alternative setting
   */
  public static Optional<String> mistake(
      Configuration configuration,
      ClassLoader loader,
      String key,
      String value,
      List<String> resources,
      String remedy) {
    return resources.stream()
        .filter(resource -> loader.getResource(resource) == null)
        .findFirst()
        .map(
            missing ->
                configuration.origins().get(key)
                    + ": "
                    + key
                    + ": found "
                    + value
                    + ", whose model is not in this build ("
                    + missing.substring(missing.lastIndexOf('/') + 1)
                    + "): "
                    + remedy
                    + ", or build again with mvn package");
  }
}
