package org.annales.settings;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.io.Serializable;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.annales.entity.linking.Authority;
import org.annales.entity.linking.AuthorityRecord;
import org.annales.entity.linking.NameType;
import org.annales.entity.linking.Recognizers;

/**
 * Settings of entities.
 *
 * @param window successive sentences within which two entities form a pair
 * @param authority corrections of single entities
 * @param notNames capitalised words that are no names
 * @param gazetteer names of known type
 * @param joined groups of documents that share entities
 */
public record EntitySettings(
    Recognizers recognizer,
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
    requireRecords(checks, authority);
    requireNames(checks, "entities.not_names", notNames);
    gazetteer.forEach(
        (type, names) -> requireNames(checks, "entities.gazetteer." + type.label(), names));
    requireGroups(checks, joined);
    checks.throwIfWrong();
    authority = List.copyOf(authority);
    notNames = List.copyOf(notNames);
    gazetteer = Map.copyOf(gazetteer);
    joined = List.copyOf(joined);
  }

  private static void requireRecords(Checks checks, List<AuthorityRecord> records) {
    Map<String, String> forms = new HashMap<>();
    for (int i = 0; i < records.size(); i++) {
      AuthorityRecord entry = records.get(i);
      String key = "entities.authority" + SettingsBinder.ITEM + i;
      if (entry == null) {
        checks.require(false, key, "a name", "nothing");
        continue;
      }
      entry.mistake().ifPresent(expected -> checks.require(false, key, expected, entry.shown()));
      for (String form : entry.forms()) {
        String place =
            form + new TreeSet<>(entry.documents()) + " " + new TreeSet<>(entry.sections());
        String other = forms.putIfAbsent(place, entry.name());
        checks.require(
            other == null,
            key,
            "each form in one record",
            form + " for " + other + " and for " + entry.name());
      }
    }
  }

  private static void requireNames(Checks checks, String key, List<String> names) {
    for (int i = 0; i < names.size(); i++) {
      String name = names.get(i);
      checks.require(
          name != null && name.codePoints().anyMatch(Character::isLetterOrDigit),
          key + SettingsBinder.ITEM + i,
          "a name",
          name == null || name.isBlank() ? "nothing" : name);
    }
  }

  private static void requireGroups(Checks checks, List<JoinedDocuments> groups) {
    Set<String> documents = new HashSet<>();
    for (int i = 0; i < groups.size(); i++) {
      JoinedDocuments group = groups.get(i);
      String key = "entities.joined" + SettingsBinder.ITEM + i;
      checks.require(
          group != null && group.isComplete(),
          key,
          "a name without / and at least two documents, such as {name: war, documents: [war-1,"
              + " war-2]}",
          group == null ? "nothing" : group);
      for (String document : group == null ? Set.<String>of() : group.documents()) {
        checks.require(documents.add(document), key, "each document once", document);
      }
    }
  }

  /** The corrections of names. */
  public Authority names() {
    return new Authority(authority, Set.copyOf(notNames), Authority.byType(gazetteer));
  }

  /** The prefix of a document's entity ids: its group of joined documents, or itself. */
  public String work(String documentId) {
    return joined.stream()
        .filter(group -> group.documents().contains(documentId))
        .map(JoinedDocuments::name)
        .findFirst()
        .orElse(documentId);
  }
}
