package calibration;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import org.annales.stats.resampling.Seeds;

/**
 * Writes null texts and texts with planted effects of a finished run, as Markdown, each with the
 * configuration of its run: {@code NullTexts RUN FOLDER SEED [KIND…]}.
 *
 * <p>The files are FOLDER/KIND-SEED.md, .yaml, and .planted.tsv; what the text is too short for is
 * left out, and named.
 */
public final class NullTexts {
  private static final List<String> PLANTED = List.of("effects", "course");

  private NullTexts() {}

  public static void main(String... args) throws IOException {
    CountedText text = CountedText.read(Path.of(args[0]));
    Path folder = Files.createDirectories(Path.of(args[1]));
    List<String> kinds = new ArrayList<>(List.of(args).subList(3, args.length));
    if (kinds.isEmpty()) {
      for (Arrangement arrangement : Arrangement.values()) {
        kinds.add(arrangement.name().toLowerCase(Locale.ROOT));
      }
      kinds.addAll(PLANTED);
    }
    for (String kind : kinds) {
      write(text, kind, args[2], folder);
    }
  }

  private static void write(CountedText text, String kind, String seed, Path folder)
      throws IOException {
    Random random = new Random(Seeds.of("calibration", kind, seed));
    PlantedText made = make(text, kind, random);
    String name = kind + "-" + seed;
    if (made.chapters().stream().mapToInt(Chapter::words).sum() == 0) {
      System.err.println("calibration: the text is too short for " + kind);
      return;
    }
    Files.writeString(folder.resolve(name + ".md"), Markdown.of(made.chapters()));
    Files.writeString(
        folder.resolve(name + ".yaml"),
        RunSettings.yaml(name, kind, text.language(), made.chapters().size()));
    List<String> lines = new ArrayList<>(List.of(Planted.HEAD));
    made.planted().forEach(planted -> lines.add(planted.line()));
    Files.write(folder.resolve(name + ".planted.tsv"), lines);
  }

  private static PlantedText make(CountedText text, String kind, Random random) {
    if (PLANTED.contains(kind)) {
      List<Chapter> runs = Arrangement.RUNS.of(text.chapters(), random);
      return kind.equals("effects")
          ? PlantedText.inChapters(runs, random)
          : PlantedText.inSecondHalf(runs, random);
    }
    Arrangement arrangement = Arrangement.valueOf(kind.toUpperCase(Locale.ROOT));
    return new PlantedText(arrangement.of(text.chapters(), random), List.of());
  }
}
