package org.annales.settings;

import java.util.List;
import java.util.Optional;

/** Checks that the build holds the models that a setting asks for. */
public final class MissingModel {
  private MissingModel() {}

  /**
   * The mistake where a model is not on the class path; empty where all are.
   *
   * @param key the setting that asks for them
   * @param value its value
   * @param resources the models, as resources of the class path
   * @param remedy what the user can set instead
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
