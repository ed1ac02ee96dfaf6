package calibration;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The figures of a calibration: what is counted for each claim on each text, and for each effect.
 *
 * @param tallies by the id of a claim and the kind of a text, or of an effect with {@code power }
 *     before it
 */
record Figures(Map<String, Tally> tallies) {
  static final String POWER = "power ";

  /** Of these texts all tests are of the two halves of a chapter. */
  private static final String HALVES = "halves";

  static Figures empty() {
    return new Figures(new LinkedHashMap<>());
  }

  void add(Figures others) {
    others.tallies.forEach((key, tally) -> tallies.merge(key, tally, Tally::plus));
  }

  Tally of(Claim claim, String text) {
    return tallies.getOrDefault(claim.id() + '\t' + text, Tally.NONE);
  }

  /** The effects that were planted and looked for in a claim. */
  List<String> effects(Claim claim) {
    String start = claim.id() + '\t' + POWER;
    return tallies.keySet().stream()
        .filter(key -> key.startsWith(start))
        .map(key -> key.substring(start.length()))
        .sorted()
        .toList();
  }

  /** Adds the figures of a run over a text. */
  void add(Path run, String text, List<Claim> claims, TrueValues truth, List<Planted> planted)
      throws IOException {
    Set<String> tables = new HashSet<>();
    claims.forEach(claim -> tables.add(claim.table()));
    for (String table : tables) {
      List<Claim> measured = new ArrayList<>();
      List<MeasuredClaim> counters = new ArrayList<>();
      for (Claim claim : claims) {
        List<Planted> effects = claim.power().isEmpty() ? List.of() : effects(claim, planted);
        if (claim.table().equals(table)
            && !claim.kind().equals("none")
            && Files.isDirectory(run.resolve("json").resolve(table))
            && (claim.texts().contains(text) || !effects.isEmpty())) {
          measured.add(claim);
          counters.add(new MeasuredClaim(claim, truth, effects));
        }
      }
      if (measured.isEmpty()) {
        continue;
      }
      JsonRows.forEach(
          run,
          table,
          row -> {
            if (!text.equals(HALVES) || Sections.areHalves(row)) {
              counters.forEach(counter -> counter.add(row));
            }
          });
      for (int i = 0; i < measured.size(); i++) {
        String id = measured.get(i).id() + '\t';
        if (measured.get(i).texts().contains(text)) {
          tallies.merge(id + text, counters.get(i).tally(), Tally::plus);
        }
        counters
            .get(i)
            .power()
            .forEach((effect, tally) -> tallies.merge(id + POWER + effect, tally, Tally::plus));
      }
    }
  }

  private static List<Planted> effects(Claim claim, List<Planted> planted) {
    String start = claim.power().substring(0, claim.power().indexOf(':'));
    return planted.stream()
        .filter(effect -> effect.effect().equals(start) || effect.effect().startsWith(start + " "))
        .toList();
  }

  static Figures read(Path file) throws IOException {
    Figures figures = empty();
    for (String line : Files.readAllLines(file)) {
      if (!line.startsWith("#")) {
        String[] cells = line.split("\t", -1);
        figures.tallies.put(
            cells[0] + '\t' + cells[1], Tally.of(cells[2], cells[3], cells[4], cells[5]));
      }
    }
    return figures;
  }

  /** Writes a line for each figure, after some lines of comments. */
  void write(Path file, String... comments) throws IOException {
    List<String> lines = new ArrayList<>();
    tallies.forEach((key, tally) -> lines.add(key + '\t' + tally.cells()));
    lines.sort(null);
    lines.addAll(0, List.of(comments));
    Files.write(file, lines);
  }
}
