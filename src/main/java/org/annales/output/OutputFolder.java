package org.annales.output;

import static java.nio.file.StandardCopyOption.ATOMIC_MOVE;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import org.annales.settings.InputException;

/**
 * The folder of a run's results. A run stages in a sibling, {@code .NAME.annales-new}; at its end
 * it moves earlier results to {@code .NAME.annales-old}, moves the new ones into their place and
 * deletes the old. If a run is killed, the next command on the folder restores the old or the new
 * results and removes the rest. The manifest is written last: a staging folder that has one is
 * complete.
 */
public final class OutputFolder implements AutoCloseable {
  public static final String MANIFEST = "manifest.json";
  public static final String REPORT = "report.html";
  private static final String LOCK = ".lock";

  private final Path folder;
  private final Path staging;
  private final Path old;
  private FileChannel lockChannel;

  private OutputFolder(Path folder) {
    this.folder = folder;
    this.staging = folder.resolveSibling("." + folder.getFileName() + ".annales-new");
    this.old = folder.resolveSibling("." + folder.getFileName() + ".annales-old");
  }

  /**
   * Checks that results may be written to a folder, without writing.
   *
   * @param origin the option or key that named it
   * @throws InputException if it contains other files than results or overlaps an input
   */
  public static OutputFolder check(String name, String origin, List<Path> inputs) {
    return new OutputFolder(new OutputPlace(name, origin).checked(inputs));
  }

  /**
   * Restores the folder after a killed run and opens the staging folder.
   *
   * @throws RunFailure if the folder cannot be written or another run is writing to it
   */
  public void open() {
    try {
      recover();
      Files.createDirectories(folder.getParent());
      Files.createDirectory(staging);
      lockChannel =
          FileChannel.open(
              staging.resolve(LOCK), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
      if (lockChannel.tryLock() == null) {
        throw locked(null);
      }
    } catch (IOException e) {
      throw new RunFailure(
          "cannot write to "
              + folder
              + " ("
              + reason(e)
              + "): name another --output, or make the place writable",
          e);
    }
  }

  /**
   * Whether a run is writing to a folder.
   *
   * @throws IOException if the lock cannot be read
   */
  public static boolean isLocked(Path folder) throws IOException {
    return new OutputFolder(folder.toAbsolutePath().normalize()).isLocked();
  }

  /** Whether a killed run has left staged or old results beside a folder. */
  public static boolean hasRemains(Path folder) {
    OutputFolder output = new OutputFolder(folder.toAbsolutePath().normalize());
    return Files.exists(output.staging) || Files.exists(output.old);
  }

  private void recover() throws IOException {
    if (Files.exists(staging) && isLocked()) {
      throw locked(null);
    }
    boolean swapBegun = Files.exists(old) && !Files.exists(folder);
    if (swapBegun) {
      boolean whole = Files.exists(staging.resolve(MANIFEST));
      Files.move(whole ? staging : old, folder, ATOMIC_MOVE);
    }
    Folders.delete(staging);
    Folders.delete(old);
  }

  private boolean isLocked() throws IOException {
    Path file = staging.resolve(LOCK);
    if (!Files.exists(file)) {
      return false;
    }
    try (FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE);
        FileLock lock = channel.tryLock()) {
      return lock == null;
    } catch (OverlappingFileLockException e) {
      return true;
    }
  }

  private RunFailure locked(Throwable cause) {
    return new RunFailure(
        "another run is writing to " + folder + ": wait for its end, or name another --output",
        cause);
  }

  /** The folder of results before they are published. */
  public Path staging() {
    return staging;
  }

  public Path folder() {
    return folder;
  }

  /** Replaces earlier results by the staged ones; on failure the earlier ones are restored. */
  public void publish() {
    boolean moved = false;
    try {
      Files.deleteIfExists(staging.resolve(LOCK));
      if (Files.exists(folder)) {
        Files.move(folder, old, ATOMIC_MOVE);
        moved = true;
      }
      Files.move(staging, folder, ATOMIC_MOVE);
      moved = false;
      release();
      Folders.delete(old);
    } catch (IOException e) {
      if (moved) {
        putBack(e);
      }
      throw new RunFailure("cannot put the results into " + folder + ": " + reason(e), e);
    }
  }

  private void putBack(IOException cause) {
    try {
      Files.move(old, folder, ATOMIC_MOVE);
    } catch (IOException e) {
      cause.addSuppressed(e);
    }
  }

  private void release() throws IOException {
    if (lockChannel != null) {
      lockChannel.close();
      lockChannel = null;
      Files.deleteIfExists(staging.resolve(LOCK));
    }
  }

  /** Deletes staged results that were not published. */
  @Override
  public void close() {
    try {
      if (lockChannel != null) {
        release();
        Folders.delete(staging);
      }
    } catch (IOException e) {
      throw new RunFailure("cannot remove " + staging + ": " + reason(e), e);
    }
  }

  private static String reason(IOException e) {
    String kind = e.getClass().getSimpleName();
    String message =
        e instanceof java.nio.file.FileSystemException f ? f.getReason() : e.getMessage();
    return message == null ? kind : message;
  }
}
