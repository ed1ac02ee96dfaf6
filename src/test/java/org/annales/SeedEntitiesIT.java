package org.annales;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.text.Normalizer;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.ResourceLock;

/** Persons of a real book's printed index, where it lies beside the project. */
@ResourceLock("the run over the seed")
class SeedEntitiesIT {
  /** A pair of heading and section is supported where the section has the surname as a token. */
  @Test
  void personsAreFoundWithoutTheIndexWhereItListsThemAndTheTextHasThem() {
    TestResults results = SeedRun.results();
    Set<String> supported = listed(results);
    supported.retainAll(tokens(results));
    Set<String> found = new HashSet<>(supported);
    found.retainAll(persons(results));

    assertThat(supported).hasSizeGreaterThan(1_000);
    assertThat((double) found.size() / supported.size()).isGreaterThanOrEqualTo(0.95);
  }

  private static Set<String> listed(TestResults results) {
    Set<String> pairs = new HashSet<>();
    for (JsonNode entry : results.rows("index_entries")) {
      if (entry.get("index").textValue().equals("name")) {
        String surname = entry.get("heading").textValue().split("[,(\\[]", 2)[0];
        entry.get("section_ids").forEach(section -> pairs.add(pair(section, surname)));
      }
    }
    return pairs;
  }

  private static Set<String> tokens(TestResults results) {
    Set<String> pairs = new HashSet<>();
    for (JsonNode sentence : results.rows("sentences")) {
      sentence
          .get("tokens")
          .forEach(token -> pairs.add(pair(sentence.get("section_id"), token.textValue())));
    }
    return pairs;
  }

  private static Set<String> persons(TestResults results) {
    Set<String> pairs = new HashSet<>();
    for (JsonNode mention : results.rows("entity_mentions")) {
      if (mention.get("type").textValue().equals("person")) {
        pairs.add(pair(mention.get("section_id"), mention.get("surface").textValue()));
      }
    }
    return pairs;
  }

  /** A section and the last word of a name, in small letters without accents or possessive. */
  private static String pair(JsonNode section, String name) {
    String last = name.strip().substring(name.strip().lastIndexOf(' ') + 1);
    String plain = Normalizer.normalize(last, Normalizer.Form.NFD).replaceAll("\\p{M}+", "");
    return section.textValue() + " " + plain.toLowerCase(Locale.ROOT).replaceAll("['’]s?$", "");
  }
}
