package org.annales.corpus;

import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import org.annales.format.FileFormats;
import org.annales.text.BookReader;
import org.annales.text.UnreadDocument;
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

  /** Bytes that show whether a file is an archive. */
  private static final int START = 1024;

  private static final ReadingGate GATE =
      new ReadingGate(Runtime.getRuntime().availableProcessors());

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
      return UnreadDocument.refused(file);
    }
    return GATE.pass(file, () -> opened(reader, file));
  }

  private ReadDocument opened(BookReader reader, InputFile file) {
    byte[] bytes;
    try {
      Path path = new Path(URI.create(file.uri()));
      FileSystem fs = path.getFileSystem(hadoop.value().value());
      try (InputStream in = fs.open(path)) {
        byte[] start = in.readNBytes((int) Math.min(START, file.bytes()));
        long most = FileFormats.mostBytes(start);
        if (file.bytes() > most) {
          return UnreadDocument.tooLarge(file, most);
        }
        // No more than was listed: a file that grows while it is read has no end.
        byte[] all = Arrays.copyOf(start, (int) file.bytes());
        int read = start.length + in.readNBytes(all, start.length, all.length - start.length);
        bytes = read == all.length ? all : Arrays.copyOf(all, read);
      }
    } catch (IOException e) {
      return UnreadDocument.unreadable(file, String.valueOf(e.getMessage()));
    }
    try {
      return reader.read(file, bytes);
    } catch (RuntimeException | StackOverflowError e) {
      // One file that breaks a rule of reading does not end the run over ten thousand others.
      return UnreadDocument.failed(file, bytes, String.valueOf(e));
    }
  }
}
