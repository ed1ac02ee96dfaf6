package org.annales.text.outline;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.annales.text.heading.Heading;
import org.annales.text.model.SectionKind;

/** Finds groups of notes by headings of chapters that recur. */
final class NotesGroups {
  private NotesGroups() {}

  /**
   * The candidates before a heading such as Notes after which chapter numbers recur as headings of
   * groups. Notes at a chapter's end are followed by the next number.
   */
  static List<Candidate> before(List<Candidate> candidates) {
    long headings = candidates.stream().filter(NotesGroups::isNotes).count();
    Map<Integer, Set<String>> following = following(candidates, headings > 1);
    Set<String> seen = new HashSet<>();
    for (int i = 0; i < candidates.size(); i++) {
      Candidate candidate = candidates.get(i);
      if (isNotes(candidate) && following.get(i).stream().anyMatch(seen::contains)) {
        return candidates.subList(0, i);
      }
      if (candidate.heading().number() != null) {
        seen.add(form(candidate.heading()) + candidate.heading().number());
      }
    }
    return candidates;
  }

  private static boolean isNotes(Candidate candidate) {
    return candidate.heading().kind() == SectionKind.NOTES;
  }

  /** The next number of each form after each heading of notes. */
  private static Map<Integer, Set<String>> following(List<Candidate> all, boolean wordedOnly) {
    Map<Integer, Set<String>> following = new HashMap<>();
    Map<String, String> next = new HashMap<>();
    for (int i = all.size() - 1; i >= 0; i--) {
      Heading heading = all.get(i).heading();
      if (isNotes(all.get(i))) {
        following.put(i, new HashSet<>(next.values()));
      } else if (heading.number() != null && (heading.word() || !wordedOnly)) {
        next.put(form(heading), form(heading) + heading.number());
      }
    }
    return following;
  }

  private static String form(Heading heading) {
    return heading.word() ? heading.term().name() + " " : heading.numbering() + " ";
  }
}
