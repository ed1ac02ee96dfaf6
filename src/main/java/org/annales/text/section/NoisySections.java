package org.annales.text.section;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.annales.text.model.Finding;
import org.annales.text.model.InputFile;
import org.annales.text.model.Problem;
import org.annales.text.model.Section;
import org.annales.text.model.SetAside;
import org.annales.text.model.SetAsideReason;
import org.annales.text.model.Severity;
import org.annales.text.model.Zone;

/** Reports sections whose text is set aside as noise, so that nothing in them is counted. */
public final class NoisySections {
  /** Least words to report; fewer may be the remains of a page. */
  private static final long LEAST = 20;

  private NoisySections() {}

  public static List<Problem> problems(
      InputFile file, List<Section> sections, Stream<SetAside> setAside) {
    Map<String, Lost> lost = new TreeMap<>();
    setAside
        .filter(run -> run.zone() == Zone.NOISE && run.sectionId() != null)
        .forEach(
            run -> lost.merge(run.sectionId(), new Lost(run.words(), run.reason()), Lost::plus));
    return sections.stream()
        .filter(section -> section.kind().counted() && section.sentences() == 0)
        .filter(section -> lost.containsKey(section.sectionId()))
        .filter(section -> lost.get(section.sectionId()).words() >= LEAST)
        .map(section -> finding(section, lost.get(section.sectionId())).in(file))
        .toList();
  }

  /** The number of words set aside, and the most frequent reason. */
  private record Lost(long words, SetAsideReason reason) {
    Lost plus(Lost other) {
      return new Lost(words + other.words, other.words > words ? other.reason : reason);
    }
  }

  private static Finding finding(Section section, Lost lost) {
    return new Finding(
        section.startLine(),
        Severity.WARNING,
        "section_is_noise",
        "no sentence of "
            + section.sectionId()
            + " is counted: its "
            + lost.words()
            + " words are set aside as noise ("
            + lost.reason().meaning()
            + ")",
        "look at its lines in set_aside; blank lines between paragraphs help to separate text from"
            + " noise");
  }
}
