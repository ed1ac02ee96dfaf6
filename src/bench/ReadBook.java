import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.Map;
import org.annales.format.FileFormats;
import org.annales.text.BookReader;
import org.annales.text.model.InputFile;
import org.annales.text.model.Quotations;
import org.annales.text.model.ReadDocument;
import org.annales.text.model.ReadingRules;
import org.annales.text.model.Role;
import org.annales.text.model.TokenRules;
import org.annales.text.model.Zone;

/**
 * Prints the processor time of reading a file, again and again in one process: {@code java -cp
 * "target/annales.jar:$(cat target/spark.classpath)" src/bench/ReadBook.java TIMES FILE}.
 */
final class ReadBook {
  private static final double NANOS = 1e9;

  private ReadBook() {}

  public static void main(String... args) throws IOException {
    ReadingRules rules =
        new ReadingRules(
            "auto", TokenRules.DEFAULT, EnumSet.of(Zone.BODY), Quotations.INCLUDE, Map.of());
    ThreadMXBean threads = ManagementFactory.getThreadMXBean();
    byte[] bytes = Files.readAllBytes(Path.of(args[1]));
    InputFile file = new InputFile("book", "file:/book", args[1], Role.TEXT, bytes.length);
    for (int time = 0; time < Integer.parseInt(args[0]); time++) {
      long start = threads.getCurrentThreadCpuTime();
      ReadDocument read = new BookReader(rules, new FileFormats()).read(file, bytes);
      double seconds = (threads.getCurrentThreadCpuTime() - start) / NANOS;
      System.out.printf("%.2f s, %d words%n", seconds, read.document().words());
    }
  }
}
