package org.annales.text.outline;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.annales.text.model.HeadingReason;

/**
 * Selects headings without term and number: titles set off from the text in one style, each with
 * text below it.
 */
final class TitleSelection {
  private static final int MAX_TITLE = 90;
  private static final int LEAST_BODY = 250;
  private static final int LONG_BODY = 800;
  private static final int FEWEST = 3;
  private static final int LAST_SHARE = 3;
  private static final double MARKDOWN = 0.8;
  private static final double CAPITALS = 0.6;
  private static final double SPACED = 0.55;
  private static final double TIGHT = 0.5;
  private static final double MARKED = 0.5;
  private static final double INDENTED = 0.45;
  private static final Pattern PAGE = Pattern.compile("^\\d+ | \\d+$");
  private static final int FAR_IN = 8;

  /** Initials with stops, as authors sign: A.B., (J. F.-K.), (W. A. B. C.). */
  private static final Pattern SIGNATURE =
      Pattern.compile("[\\W]*(?:\\p{Lu}\\p{L}{0,2}\\.[-–; ,&]*){1,8}\\W*");

  private final TextLengths lengths;
  private final List<Candidate> titles;

  /** Lines of headings of prefaces and other named parts, which end the text below a title. */
  private final NavigableSet<Integer> named = new TreeSet<>();

  private List<ChosenHeading> chosen = List.of();

  TitleSelection(List<Candidate> candidates, TextLengths lengths) {
    this.lengths = lengths;
    candidates.stream().filter(c -> c.heading().isNamed()).forEach(c -> named.add(c.from()));
    this.titles = withoutRunningHeads(candidates.stream().filter(TitleSelection::isTitle).toList());
    for (int level = 1; level <= 3 && chosen.isEmpty(); level++) {
      int hashes = level;
      choose(c -> c.look().hashes() == hashes, MARKDOWN, 2);
    }
    for (int room = 4; room >= 2; room--) {
      int least = room;
      choose(c -> c.allCapitals() && hasRoom(c, least), CAPITALS, FEWEST);
    }
    for (int room = 4; room >= 3; room--) {
      int least = room;
      choose(c -> hasRoom(c, least) && c.blankAfter() >= 1, SPACED, FEWEST);
    }
    choose(c -> c.allCapitals() && hasRoom(c, 1), TIGHT, FEWEST, LONG_BODY);
    choose(c -> c.look().marked() && c.blankBefore() >= 1, MARKED, FEWEST);
    choose(c -> c.look().indent() >= FAR_IN && c.blankBefore() >= 1, INDENTED, FEWEST);
  }

  /** The headings of the best style, in order; none if there is no such style. */
  List<ChosenHeading> chosen() {
    return chosen;
  }

  /** Whether there is enough space above; the first line of a text may have less. */
  private boolean hasRoom(Candidate candidate, int least) {
    int needed = candidate.from() == titles.get(0).from() ? least - 1 : least;
    return candidate.blankBefore() >= needed;
  }

  private static boolean isTitle(Candidate candidate) {
    String text = candidate.text();
    return candidate.heading().kind() == null
        && text.length() <= MAX_TITLE
        && candidate.key().length() >= 3
        && candidate.titleLike()
        && !text.matches(".*[,;:!]")
        && !text.startsWith("[")
        && !SIGNATURE.matcher(text).matches()
        && !candidate.none();
  }

  /** Removes repeated lines, and those equal to the title before. */
  private static List<Candidate> withoutRunningHeads(List<Candidate> titles) {
    Map<String, Integer> times = new HashMap<>();
    titles.forEach(title -> times.merge(unpaged(title), 1, Integer::sum));
    Map<String, Candidate> first = new LinkedHashMap<>();
    List<Candidate> kept = new ArrayList<>();
    for (Candidate title : titles) {
      String key = unpaged(title);
      boolean repeats = first.putIfAbsent(key, title) != null;
      boolean paged = !key.equals(title.key()) && times.get(key) > 1;
      if (!repeats && !paged) {
        kept.add(title);
      }
    }
    return kept;
  }

  /** Removes a page number, which a running head may contain. */
  private static String unpaged(Candidate title) {
    return PAGE.matcher(title.key()).replaceAll("");
  }

  private void choose(Predicate<Candidate> manner, double sureness, int fewest) {
    choose(manner, sureness, fewest, LEAST_BODY);
  }

  private void choose(
      Predicate<Candidate> manner, double sureness, int fewest, int leastMiddleBody) {
    if (!chosen.isEmpty()) {
      return;
    }
    List<Candidate> set = titles.stream().filter(manner).toList();
    List<Candidate> headings = new ArrayList<>();
    for (int i = 0; i < set.size(); i++) {
      if (body(set, i) >= LEAST_BODY) {
        headings.add(set.get(i));
      }
    }
    if (headings.size() >= fewest && middleBody(headings) >= leastMiddleBody && divide(headings)) {
      chosen =
          headings.stream()
              .map(c -> ChosenHeading.of(c, null, sureness, HeadingReason.UNIFORM_TITLE))
              .toList();
    }
  }

  /** Whether headings divide the whole text. */
  private boolean divide(List<Candidate> headings) {
    long whole = lengths.between(0, lengths.end());
    Candidate last = headings.get(headings.size() - 1);
    return headings.size() <= FEWEST
        || lengths.between(last.to(), lengths.end()) * LAST_SHARE <= whole * 2;
  }

  private long middleBody(List<Candidate> headings) {
    List<Long> bodies = new ArrayList<>();
    for (int i = 0; i < headings.size(); i++) {
      bodies.add(body(headings, i));
    }
    bodies.sort(null);
    return bodies.get(bodies.size() / 2);
  }

  /** Characters below a title, to the next one or to the heading of a named part. */
  private long body(List<Candidate> set, int i) {
    int end = i + 1 < set.size() ? set.get(i + 1).from() : lengths.end();
    Integer part = named.ceiling(set.get(i).to());
    return lengths.between(set.get(i).to(), part == null ? end : Math.min(part, end));
  }
}
