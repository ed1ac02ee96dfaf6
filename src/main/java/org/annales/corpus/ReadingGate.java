package org.annales.corpus;

import java.util.concurrent.Semaphore;
import java.util.function.Supplier;
import org.annales.text.model.InputFile;

/**
 * Admits files to be read at the same time in one process as long as their bytes together stay
 * under a bound: while it is read a text takes up to fifty times its bytes, which for small files
 * is little and for the largest ones is all the memory there is.
 */
final class ReadingGate {
  /** KiB of the files read at once, on few cores and for each of many. */
  private static final int LEAST = 32 << 10;

  private static final int PER_CORE = 4 << 10;

  private final int room;
  private final Semaphore free;

  ReadingGate(int cores) {
    this.room = Math.max(LEAST, cores * PER_CORE);
    this.free = new Semaphore(room, true);
  }

  /** Reads a file as soon as there is room for it; the largest ones are read alone. */
  <T> T pass(InputFile file, Supplier<T> reading) {
    int size = (int) Math.min(room, file.bytes() / 1024 + 1);
    free.acquireUninterruptibly(size);
    try {
      return reading.get();
    } finally {
      free.release(size);
    }
  }
}
