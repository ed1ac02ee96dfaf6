package org.annales.corpus;

import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.util.Arrays;
import org.annales.format.FileFormats;
import org.annales.text.BookReader;
import org.annales.text.UnreadDocument;
import org.annales.text.model.InputFile;
import org.annales.text.model.ReadDocument;
import org.annales.text.model.ReadingRules;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.FileSystem;
import org.apache.hadoop.fs.Path;

/** Reads files into documents, one at a time; a file that cannot be read is set aside. */
public final class FileReading {
  /** Bytes that show whether a file is an archive. */
  private static final int START = 1024;

  private final BookReader reader;
  private final Configuration hadoop;

  public FileReading(ReadingRules rules, Configuration hadoop) {
    this.reader = new BookReader(rules, new FileFormats());
    this.hadoop = hadoop;
  }

  /** Reads a file, or the reason why it is set aside. */
  public ReadDocument read(InputFile file) {
    return file.refusal() == null ? opened(file) : UnreadDocument.refused(file);
  }

  private ReadDocument opened(InputFile file) {
    byte[] bytes;
    try {
      Path path = new Path(URI.create(file.uri()));
      FileSystem fs = path.getFileSystem(hadoop);
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
