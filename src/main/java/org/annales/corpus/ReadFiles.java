package org.annales.corpus;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import org.annales.text.model.InputFile;
import org.annales.text.model.ReadDocument;
import org.annales.text.model.ReadingRules;
import org.apache.spark.api.java.function.FlatMapFunction;
import org.apache.spark.broadcast.Broadcast;
import org.apache.spark.util.SerializableConfiguration;

/**
 * Reads the files of a pack, each once. They are returned in batches: Spark estimates the size of
 * what it caches by walking through all objects of a partition again and again while elements are
 * added, which for ten thousand small documents takes longer than to read them.
 */
record ReadFiles(ReadingRules rules, boolean whole, Broadcast<SerializableConfiguration> hadoop)
    implements FlatMapFunction<List<InputFile>, ReadBatch> {
  /** Together, in bytes of their files: small beside what a task holds of a larger file. */
  private static final long TOGETHER = 2L << 20;

  private static final ReadingGate GATE =
      new ReadingGate(Runtime.getRuntime().availableProcessors());

  @Override
  public Iterator<ReadBatch> call(List<InputFile> pack) {
    FileReading reading = new FileReading(rules, hadoop.value().value());
    return together(pack).stream().map(files -> read(reading, files)).iterator();
  }

  private static List<List<InputFile>> together(List<InputFile> pack) {
    List<List<InputFile>> together = new ArrayList<>();
    long bytes = 0;
    for (InputFile file : pack) {
      if (together.isEmpty() || bytes + file.bytes() > TOGETHER) {
        together.add(new ArrayList<>());
        bytes = 0;
      }
      together.get(together.size() - 1).add(file);
      bytes += file.bytes();
    }
    return together;
  }

  private ReadBatch read(FileReading reading, List<InputFile> files) {
    // One document at a time stands in memory as objects.
    return ReadBatch.of(() -> files.stream().map(file -> read(reading, file)).iterator(), whole);
  }

  private static ReadDocument read(FileReading reading, InputFile file) {
    return file.refusal() == null ? GATE.pass(file, () -> reading.read(file)) : reading.read(file);
  }
}
