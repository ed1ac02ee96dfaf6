package org.annales.corpus;

import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.util.Iterator;
import java.util.List;
import org.annales.format.FileFormats;
import org.annales.text.BookReader;
import org.annales.text.InputFile;
import org.annales.text.ReadDocument;
import org.annales.text.ReadingRules;
import org.apache.hadoop.fs.FileSystem;
import org.apache.hadoop.fs.Path;
import org.apache.spark.api.java.function.FlatMapFunction;
import org.apache.spark.broadcast.Broadcast;
import org.apache.spark.util.SerializableConfiguration;

/** Reads the files of a pack, each once. */
final class ReadFiles implements FlatMapFunction<List<InputFile>, ReadDocument> {
  private static final long serialVersionUID = 1L;
  private static final long LARGEST = Integer.MAX_VALUE - 64L;

  private final ReadingRules rules;
  private final Broadcast<SerializableConfiguration> hadoop;

  ReadFiles(ReadingRules rules, Broadcast<SerializableConfiguration> hadoop) {
    this.rules = rules;
    this.hadoop = hadoop;
  }

  @Override
  public Iterator<ReadDocument> call(List<InputFile> pack) {
    BookReader reader = new BookReader(rules, new FileFormats());
    return pack.stream().map(file -> read(reader, file)).iterator();
  }

  private ReadDocument read(BookReader reader, InputFile file) {
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
