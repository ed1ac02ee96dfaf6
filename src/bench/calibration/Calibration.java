package calibration;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * Measures false alarms, coverage and power in the runs over null texts, and writes the page:
 * {@code Calibration FOLDER PAGE BENCH}.
 *
 * <p>FOLDER is as {@link NullTexts} writes it, with the runs in FOLDER/out/KIND-SEED; figures.tsv
 * is written there. BENCH holds claims.tsv, page.md.
 */
public final class Calibration {
  private static final String WHOLE = "whole";

  private Calibration() {}

  public static void main(String... args) throws IOException {
    Path folder = Path.of(args[0]);
    Path bench = Path.of(args[2]);
    List<Claim> claims = Claim.read(bench.resolve("claims.tsv"));
    List<Path> runs = finishedRuns(folder.resolve("out"));
    Map<String, Long> counts = new TreeMap<>();
    runs.forEach(run -> counts.merge(kind(run), 1L, Long::sum));
    Figures figures = figures(folder, runs, claims);
    CalibrationPage page =
        new CalibrationPage(
            new TextTemplate(Files.readString(bench.resolve("page.md"))),
            claims,
            figures,
            counts,
            unclaimed(runs, claims));
    Files.writeString(Path.of(args[1]), page.text());
  }

  /** The figures of all runs. */
  private static Figures figures(Path folder, List<Path> runs, List<Claim> claims)
      throws IOException {
    Path whole = wholeRun(runs, folder);
    TrueValues truth = TrueValues.read(whole, claims);
    Figures all = Figures.empty();
    for (Path run : runs) {
      if (!kind(run).equals(WHOLE)) {
        all.add(ofRun(folder, run, whole, claims, truth));
      }
    }
    all.write(folder.resolve("figures.tsv"));
    return all;
  }

  /** The figures of a run; those of an earlier start where claims and runs are the same. */
  private static Figures ofRun(
      Path folder, Path run, Path whole, List<Claim> claims, TrueValues truth) throws IOException {
    Path file = folder.resolve(run.getFileName() + ".figures.tsv");
    String source = source(claims, List.of(run, whole));
    if (Files.exists(file) && Files.readAllLines(file).get(0).equals(source)) {
      return Figures.read(file);
    }
    Figures figures = Figures.empty();
    Path planted = folder.resolve(run.getFileName() + ".planted.tsv");
    figures.add(run, kind(run), claims, truth, planted(planted));
    figures.write(file, source);
    return figures;
  }

  /** Changes with each claim and each run. */
  private static String source(List<Claim> claims, List<Path> runs) throws IOException {
    StringBuilder source = new StringBuilder();
    for (Claim claim : claims) {
      source.append(claim.id()).append(claim.rule()).append(claim.family());
      source.append(claim.texts()).append(claim.power());
    }
    for (Path run : runs) {
      Path manifest = run.resolve("manifest.json");
      source.append(run.getFileName());
      source.append(Files.exists(manifest) ? Files.readString(manifest) : "");
    }
    return "# " + Integer.toHexString(source.toString().hashCode());
  }

  /** The kind of a run's text. */
  private static String kind(Path run) {
    return run.getFileName().toString().replaceAll("-[^-]*$", "");
  }

  private static List<Path> finishedRuns(Path out) throws IOException {
    if (!Files.isDirectory(out)) {
      return List.of();
    }
    try (Stream<Path> folders = Files.list(out)) {
      return folders.filter(f -> Files.exists(f.resolve("manifest.json"))).sorted().toList();
    }
  }

  private static Path wholeRun(List<Path> runs, Path folder) {
    return runs.stream()
        .filter(run -> run.getFileName().toString().startsWith(WHOLE))
        .findFirst()
        .orElse(folder.resolve("out/whole"));
  }

  private static List<Planted> planted(Path file) throws IOException {
    return Files.exists(file)
        ? Files.readAllLines(file).stream().skip(1).map(Planted::of).toList()
        : List.of();
  }

  private static List<String> unclaimed(List<Path> runs, List<Claim> claims) throws IOException {
    List<String> known = new ArrayList<>();
    for (Claim claim : claims) {
      known.add(claim.table() + "." + claim.column());
      known.add(claim.table() + "." + claim.upper());
    }
    List<String> unclaimed = new ArrayList<>();
    for (Path run : runs) {
      for (JsonNode table : JsonRows.dataPackage(run).path("resources")) {
        for (JsonNode field : table.path("schema").path("fields")) {
          String column = table.path("name").asText() + "." + field.path("name").asText();
          if (ClaimColumns.isClaim(field.path("name").asText())
              && !known.contains(column)
              && !unclaimed.contains(column)) {
            unclaimed.add(column);
          }
        }
      }
    }
    return unclaimed;
  }
}
