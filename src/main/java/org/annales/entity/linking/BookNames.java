package org.annales.entity.linking;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Decides the type and the entity of each name of a book from all its mentions. */
public final class BookNames {
  /** Names that are shortened once show others that are too long. */
  private static final int ROUNDS = 2;

  private final List<Mention> mentions = new ArrayList<>();
  private final Map<AuthorityRecord, Set<String>> met;

  /**
   * @param language the ISO 639 code of the book
   * @param recognizer the recognizer of the names
   * @param stopwords stop words of the language; empty where unknown
   * @param sections the sections in the order of the book
   * @param index headings of its name index; empty where there is none or it is not used
   * @param authority the user's corrections
   */
  public BookNames(
      String language,
      Recognizers recognizer,
      Set<String> stopwords,
      List<SectionNames> sections,
      List<IndexHeading> index,
      Authority authority) {
    List<IndexHeading> headings = index.stream().filter(IndexHeading::isOfPerson).toList();
    WordUse use = new WordUse(sections, stopwords);
    Mentions find = new Mentions(use, new Calendar(language));
    List<Mention> found = new ArrayList<>();
    for (int i = 0; i < sections.size(); i++) {
      found.addAll(find.of(i, sections.get(i)));
    }
    Corrections corrections = new Corrections(sections, authority);
    List<Mention> whole = corrections.withoutNonNames(found);
    List<Mention> all = whole;
    for (int i = 0; i < ROUNDS; i++) {
      NameExtents extents = new NameExtents(use, new BaseForms(language, use, all), all);
      all = all.stream().map(extents::of).toList();
    }
    BaseForms bases = new BaseForms(language, use, all);
    // All bases are found before one is set, since they depend on the forms of all mentions.
    List<List<String>> based = all.stream().map(bases::of).toList();
    for (int i = 0; i < all.size(); i++) {
      all.get(i).setBase(based.get(i));
    }
    NameTypes types =
        new NameTypes(
            all,
            use,
            Geography.in(language),
            listed(headings, authority),
            recognizer == Recognizers.PATTERNS);
    all.forEach(types::decide);
    corrections.claim(all);
    List<Mention> open =
        all.stream()
            .filter(mention -> mention.type() != null && !corrections.hasClaimed(mention))
            .toList();
    new PersonLinker(open.stream().filter(m -> m.type() == NameType.PERSON).toList(), headings)
        .link();
    new OtherEntityLinker(open.stream().filter(m -> m.type() != NameType.PERSON).toList()).link();
    corrections.apply(all);
    met = corrections.met();
    all.stream().filter(mention -> mention.type() != null).forEach(mentions::add);
  }

  private static Map<NameType, Set<String>> listed(
      List<IndexHeading> headings, Authority authority) {
    Map<NameType, Set<String>> listed = new EnumMap<>(NameType.class);
    authority
        .gazetteer()
        .forEach(
            (type, names) ->
                names.forEach(name -> add(listed, type, WordUse.key(Authority.plain(name)))));
    headings.forEach(heading -> add(listed, NameType.PERSON, heading.name().key()));
    return listed;
  }

  private static void add(Map<NameType, Set<String>> listed, NameType type, String key) {
    listed.computeIfAbsent(type, t -> new HashSet<>()).add(key);
  }

  /** The names and forms of each authority record that the book contains. */
  public Map<AuthorityRecord, Set<String>> met() {
    return met;
  }

  /** All names, in the order of the book. */
  public List<Mention> mentions() {
    return mentions;
  }
}
