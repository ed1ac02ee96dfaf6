package org.annales.entity.linking;

import java.util.ArrayList;
import java.util.List;

/** Finds the names in the candidates of sections. */
final class Mentions {
  private final WordUse use;
  private final Calendar calendar;

  Mentions(WordUse use, Calendar calendar) {
    this.use = use;
    this.calendar = calendar;
  }

  List<Mention> of(int section, SectionNames names) {
    List<Mention> mentions = new ArrayList<>();
    for (Candidate candidate : names.candidates()) {
      new CandidateSplitter(use, calendar, section, candidate, mentions).split();
    }
    return mentions;
  }
}
