package org.annales.corpus;

import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import org.annales.format.FileFormats;
import org.annales.text.BookReader;
import org.annales.text.model.InputFile;
import org.annales.text.model.ReadDocument;
import org.annales.text.model.ReadingRules;
import org.apache.hadoop.fs.FileSystem;
import org.apache.hadoop.fs.Path;
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

  private static final long LARGEST = Integer.MAX_VALUE - 64L;

  @Override
  public Iterator<ReadBatch> call(List<InputFile> pack) {
    BookReader reader = new BookReader(rules, new FileFormats());
    return together(pack).stream().map(files -> read(reader, files)).iterator();
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

  private ReadBatch read(BookReader reader, List<InputFile> files) {
    // One document at a time stands in memory as objects.
    return ReadBatch.of(() -> files.stream().map(file -> read(reader, file)).iterator(), whole);
  }

  private ReadDocument read(BookReader reader, InputFile file) {
    if (file.refusal() != null) {
      return BookReader.refused(file);
    }
    if (file.bytes() > LARGEST) {
      return reader.unreadable(file, "it is larger than 2 GiB");
    }
    byte[] bytes;
    try {
      Path path = new Path(URI.create(file.uri()));
      FileSystem fs = path.getFileSystem(hadoop.value().value());
      try (InputStream in = fs.open(path)) {
        bytes = in.readAllBytes();
      }
    } catch (IOException e) {
      return reader.unreadable(file, String.valueOf(e.getMessage()));
    }
    return reader.read(file, bytes);
  }
}
