package org.annales.name;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The names of a book: what each is of, and whose it is, decided with all its mentions. */
public final class BookNames {
  private final List<Mention> mentions = new ArrayList<>();

  /**
   * @param language the ISO 639 code of the book
   * @param recognizer what recognized the names
   * @param stopwords words that it writes small, such as articles; none where they are not known
   * @param sections the sections in the order of the book
   * @param index the headings of its index of names; none where there is none, or it is not to help
   */
  public BookNames(
      String language,
      Recognizers recognizer,
      Set<String> stopwords,
      List<SectionNames> sections,
      List<IndexHeading> index) {
    List<IndexHeading> headings = index.stream().filter(IndexHeading::isOfPerson).toList();
    WordUse use = new WordUse(sections, stopwords);
    Mentions find = new Mentions(use, new Calendar(language));
    List<Mention> all = new ArrayList<>();
    for (int i = 0; i < sections.size(); i++) {
      all.addAll(find.of(i, sections.get(i)));
    }
    Set<String> indexed = new HashSet<>();
    headings.forEach(heading -> indexed.add(heading.name().key()));
    NameTypes types =
        new NameTypes(
            all, use, new Gazetteer(language), indexed, recognizer == Recognizers.PATTERNS);
    all.forEach(types::decide);
    all.stream().filter(mention -> mention.type() != null).forEach(mentions::add);
    new People(mentions.stream().filter(m -> m.type() == NameType.PERSON).toList(), headings)
        .link();
    linkThings();
  }

  private void linkThings() {
    Map<String, Entity> things = new HashMap<>();
    for (Mention mention : mentions) {
      if (mention.type() != NameType.PERSON) {
        String key = mention.type() + " " + mention.key();
        Entity entity =
            things.computeIfAbsent(key, k -> new Entity(mention.type(), mention.name()));
        entity.add(mention.surface(), "name", null, true);
        mention.belongsTo(entity);
      }
    }
  }

  /** All names, in the order of the book. */
  public List<Mention> mentions() {
    return mentions;
  }
}
