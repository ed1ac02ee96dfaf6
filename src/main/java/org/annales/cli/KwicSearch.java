package org.annales.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HashSet;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Predicate;
import org.annales.concordance.Hit;
import org.annales.concordance.HitFinder;
import org.annales.concordance.HitOrder;
import org.annales.concordance.HitSorter;
import org.annales.concordance.HitWriter;
import org.annales.concordance.NearWords;
import org.annales.concordance.Search;
import org.annales.results.FinishedRun;
import org.annales.results.SectionOrder;
import org.annales.results.Sentences;
import org.annales.text.model.Sentence;

/**
 * Searches the sentences of a run and writes the hits. Hits in text order are written as they are
 * found; else as many as fit into memory are sorted first.
 */
final class KwicSearch {
  private static final String OUTSIDE = " in text that is not counted (--all)";

  private final FinishedRun run;
  private final Search search;
  private final int most;
  private final Set<String> sectionsWithHits = new HashSet<>();
  private long hits;

  /**
   * @param most the most hits to write
   */
  KwicSearch(FinishedRun run, Search search, int most) {
    this.run = run;
    this.search = search;
    this.most = most;
  }

  /** Writes the hits of the selected sections and returns a summary line. */
  String write(String document, String section, HitWriter writer) throws IOException {
    SectionOrder sections = run.sections();
    Predicate<String> wanted = sections.selected(document, section);
    HitSorter order = new HitSorter(search.sorting().order(), most);
    boolean atOnce =
        search.sorting() == HitOrder.TEXT
            && most == Integer.MAX_VALUE
            && run.hasSentencesInOrder(sections);
    HitFinder finder = new HitFinder(search, counted(atOnce ? to(writer) : order::add));
    int searched = search(sections, wanted, finder);
    order.writeTo(writer);
    writer.end();
    long shown = atOnce ? hits : order.size();
    return hits > 0
        ? found(shown, finder.elsewhere())
        : notFound(sections, wanted, finder, searched);
  }

  private Consumer<Hit> counted(Consumer<Hit> taker) {
    return hit -> {
      hits++;
      sectionsWithHits.add(hit.sectionId());
      taker.accept(hit);
    };
  }

  private static Consumer<Hit> to(HitWriter writer) {
    return hit -> {
      try {
        writer.write(hit);
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    };
  }

  /** Passes the sentences to a finder and returns the number of searched sections. */
  private int search(SectionOrder sections, Predicate<String> wanted, HitFinder finder)
      throws IOException {
    Set<String> searched = new HashSet<>();
    try (Sentences sentences = run.sentences(sections, wanted)) {
      for (Sentence s = sentences.next(); s != null; s = sentences.next()) {
        if (s.counted() || search.all()) {
          searched.add(s.sectionId());
        }
        finder.add(s, sections.place(s.sectionId()));
      }
    }
    finder.end();
    return searched.size();
  }

  private String found(long shown, long elsewhere) {
    return number(hits, "hit")
        + " in "
        + number(sectionsWithHits.size(), "section")
        + (hits > shown ? ", " + shown + " of them shown" + remedy(shown) : "")
        + (elsewhere == 0 ? "" : "; " + elsewhere + " more" + OUTSIDE);
  }

  /** Advice where more hits were found than fit into memory. */
  private String remedy(long shown) {
    return shown == most ? "" : ", the first in order (--document, --section: fewer)";
  }

  private String notFound(
      SectionOrder sections, Predicate<String> wanted, HitFinder finder, int searched)
      throws IOException {
    String nothing =
        "no hit for '"
            + search.phrase()
            + "' in "
            + number(searched, "section")
            + (search.all() ? "" : " of counted text");
    if (finder.elsewhere() > 0) {
      return nothing + "; " + finder.elsewhere() + OUTSIDE;
    }
    NearWords near = new NearWords(search);
    try (Sentences sentences = run.sentences(sections, wanted)) {
      for (Sentence s = sentences.next(); s != null; s = sentences.next()) {
        near.add(s);
      }
    }
    return nothing + "; " + near.reason();
  }

  private static String number(long count, String what) {
    return count + " " + what + (count == 1 ? "" : "s");
  }
}
