package org.annales.entity;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.StreamSupport;
import org.annales.corpus.StopWords;
import org.annales.entity.linking.AuthorityRecord;
import org.annales.entity.linking.BookNames;
import org.annales.entity.linking.Entity;
import org.annales.entity.linking.HeadingEntities;
import org.annales.entity.linking.IndexHeading;
import org.annales.entity.linking.Mention;
import org.annales.settings.EntitySettings;
import org.annales.settings.StopwordList;
import org.annales.text.model.IndexEntry;

/** A document with its sections in order, the headings of its name index, and its entities. */
final class NamedDocument {
  private static final Pattern NO_LETTERS = Pattern.compile("[^\\p{L}\\p{N}]+");
  private static final Pattern MARKS = Pattern.compile("\\p{M}+");

  private final String workId;
  private final List<NamedSection> sections = new ArrayList<>();
  private final Map<String, List<IndexHeading>> headings;
  private final List<Mention> mentions;
  private final Map<AuthorityRecord, Set<String>> met;
  private final Map<String, Entity> byHeading = new HashMap<>();
  private final Map<Entity, String> headingOf = new HashMap<>();
  private final Set<String> taken = new HashSet<>();
  private final Map<Entity, String> ids = new LinkedHashMap<>();

  /**
   * @param workId the document, or the name of the joined documents
   */
  NamedDocument(
      String workId,
      Iterable<NamedSection> found,
      Iterable<IndexEntry> index,
      EntitySettings settings) {
    this.workId = workId;
    found.forEach(sections::add);
    sections.sort(
        Comparator.comparing(NamedSection::documentId).thenComparingInt(NamedSection::ordinal));
    headings = headings(index);
    String language = sections.isEmpty() ? "" : sections.get(0).language();
    BookNames names =
        new BookNames(
            language,
            settings.recognizer().in(language),
            new StopWords(StopwordList.AUTO).in(language),
            sections.stream().map(NamedSection::names).toList(),
            settings.useIndex() ? once(headings) : List.of(),
            settings.names());
    mentions = names.mentions();
    met = names.met();
    mentions.forEach(mention -> entitiesOf(mention).forEach(this::identify));
    HeadingEntities indexed = new HeadingEntities(ids.keySet());
    for (IndexHeading heading : once(headings)) {
      Entity entity = indexed.of(heading);
      if (entity != null) {
        byHeading.put(heading.text(), entity);
        headingOf.putIfAbsent(entity, heading.text());
      }
    }
  }

  /** The headings of each document's index. */
  private Map<String, List<IndexHeading>> headings(Iterable<IndexEntry> index) {
    Map<String, Integer> numbers = new HashMap<>();
    for (int i = 0; i < sections.size(); i++) {
      numbers.put(sections.get(i).sectionId(), i);
    }
    Map<String, Map<String, Map<Integer, Integer>>> byText = new TreeMap<>();
    StreamSupport.stream(index.spliterator(), false)
        .filter(entry -> entry.index().equals("name"))
        .forEach(
            entry -> {
              Map<Integer, Integer> pages =
                  byText
                      .computeIfAbsent(entry.documentId(), document -> new LinkedHashMap<>())
                      .computeIfAbsent(entry.heading(), heading -> new TreeMap<>());
              entry.sectionIds().stream()
                  .map(numbers::get)
                  .filter(number -> number != null)
                  .forEach(number -> pages.merge(number, pages(entry), Integer::sum));
            });
    Map<String, List<IndexHeading>> headings = new TreeMap<>();
    byText.forEach((document, of) -> headings.put(document, headings(of)));
    return headings;
  }

  /** Estimates the pages of an entry per section; 1 where its pages are unknown. */
  private static int pages(IndexEntry entry) {
    boolean known = entry.pageFrom() != null && entry.pageTo() != null;
    int pages = known ? entry.pageTo() - entry.pageFrom() + 1 : 1;
    return Math.max(1, pages / entry.sectionIds().size());
  }

  private static List<IndexHeading> headings(Map<String, Map<Integer, Integer>> byText) {
    return byText.entrySet().stream()
        .map(entry -> new IndexHeading(entry.getKey(), entry.getValue()))
        .toList();
  }

  /** Merges equal headings of several indexes. */
  private static List<IndexHeading> once(Map<String, List<IndexHeading>> headings) {
    Map<String, Map<Integer, Integer>> byText = new LinkedHashMap<>();
    headings
        .values()
        .forEach(
            of ->
                of.forEach(
                    heading ->
                        byText
                            .computeIfAbsent(heading.text(), text -> new TreeMap<>())
                            .putAll(heading.pages())));
    return headings(byText);
  }

  private static List<Entity> entitiesOf(Mention mention) {
    return mention.entity() == null ? mention.candidates() : List.of(mention.entity());
  }

  private void identify(Entity entity) {
    if (!ids.containsKey(entity)) {
      String name = Normalizer.normalize(entity.name(), Normalizer.Form.NFD);
      String readable = NO_LETTERS.matcher(MARKS.matcher(name).replaceAll("")).replaceAll("-");
      String id =
          workId
              + "/"
              + entity.type().label()
              + "/"
              + readable.toLowerCase(Locale.ROOT).replaceAll("^-|-$", "");
      String free = id;
      for (int i = 2; !taken.add(free); i++) {
        free = id + "-" + i;
      }
      ids.put(entity, free);
    }
  }

  String workId() {
    return workId;
  }

  List<NamedSection> sections() {
    return sections;
  }

  NamedSection section(Mention mention) {
    return sections.get(mention.section());
  }

  /** The headings of each document's index, even where {@code entities.use_index} is false. */
  Map<String, List<IndexHeading>> headings() {
    return headings;
  }

  /** The entity of a heading; null where none was found. */
  Entity entity(IndexHeading heading) {
    return byHeading.get(heading.text());
  }

  /** The heading of an entity; null where it has none. */
  String heading(Entity entity) {
    return headingOf.get(entity);
  }

  /** Authority records that apply to the document, with the names and forms found in it. */
  Map<AuthorityRecord, Set<String>> records() {
    Map<AuthorityRecord, Set<String>> records = new LinkedHashMap<>();
    met.forEach(
        (authority, of) -> {
          if (sections.stream().anyMatch(section -> authority.concerns(section.documentId()))) {
            records.put(authority, of);
          }
        });
    return records;
  }

  List<Mention> mentions() {
    return mentions;
  }

  /** All entities and candidates, in the order of their first mentions. */
  Set<Entity> entities() {
    return ids.keySet();
  }

  String id(Entity entity) {
    return ids.get(entity);
  }

  boolean counted(Mention mention) {
    return section(mention).counted(mention.sentence());
  }
}
