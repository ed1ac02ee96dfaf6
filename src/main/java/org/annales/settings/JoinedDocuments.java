package org.annales.settings;

import java.io.Serializable;
import java.util.Set;
import java.util.TreeSet;

/**
 * Documents that share their entities, such as the volumes of a work.
 *
 * @param name the prefix of their entity ids
 */
public record JoinedDocuments(String name, Set<String> documents) implements Serializable {

  public JoinedDocuments {
    name = name == null ? "" : name.strip();
    documents = documents == null ? Set.of() : Set.copyOf(documents);
  }

  @Override
  public String toString() {
    return name + ": " + new TreeSet<>(documents);
  }

  boolean isComplete() {
    return !name.isEmpty() && !name.contains("/") && documents.size() > 1;
  }
}
