package org.annales.settings;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.io.Serializable;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.annales.name.Authority;
import org.annales.name.AuthorityRecord;
import org.annales.name.NameType;

/**
 * How names are recognised, and what a person says of them.
 *
 * @param window successive sentences in which two entities are near one another
 * @param authority what is said of single entities
 * @param notNames words with capitals that are no names
 * @param gazetteer names of which it is known what they are of
 * @param joined documents whose entities are the same ones
 */
public record EntitySettings(
    Recognizer recognizer,
    @JsonProperty("use_index") boolean useIndex,
    int window,
    List<AuthorityRecord> authority,
    @JsonProperty("not_names") List<String> notNames,
    Map<NameType, List<String>> gazetteer,
    List<JoinedDocuments> joined)
    implements Serializable {
  private static final int WIDEST = 100;

  public EntitySettings {
    Checks checks = new Checks();
    checks.require(
        window >= 1 && window <= WIDEST,
        "entities.window",
        "a whole number from 1 to " + WIDEST,
        window);
    for (int i = 0; i < authority.size(); i++) {
      AuthorityRecord entry = authority.get(i);
      String key = "entities.authority" + MistakeCollector.ITEM + i;
      entry.mistake().ifPresent(expected -> checks.require(false, key, expected, entry.shown()));
    }
    Set<String> documents = new HashSet<>();
    for (int i = 0; i < joined.size(); i++) {
      JoinedDocuments group = joined.get(i);
      String key = "entities.joined" + MistakeCollector.ITEM + i;
      checks.require(
          group.isComplete(),
          key,
          "a name without / and at least two documents, such as {name: war, documents: [war-1, war-2]}",
          group);
      for (String document : group.documents()) {
        checks.require(documents.add(document), key, "each document once", document);
      }
    }
    checks.done();
    authority = List.copyOf(authority);
    notNames = List.copyOf(notNames);
    gazetteer = Map.copyOf(gazetteer);
    joined = List.copyOf(joined);
  }

  /** What recognises names. */
  public enum Recognizer {
    CORENLP,
    PATTERNS
  }

  /** What a person says of names. */
  public Authority names() {
    return new Authority(authority, Set.copyOf(notNames), Authority.byType(gazetteer));
  }

  /** The name under which a document's entities are kept: that of those it is joined with. */
  public String work(String documentId) {
    return joined.stream()
        .filter(group -> group.documents().contains(documentId))
        .map(JoinedDocuments::name)
        .findFirst()
        .orElse(documentId);
  }
}
