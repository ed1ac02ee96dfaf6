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
 * The folder of a run's results. A run stages in a sibling, {@code .NAME.annales-new}, and swaps it
 * in at its end: the results that stood before are moved to {@code .NAME.annales-old}, the new ones
 * take their place, the old are deleted. Whatever moment a run is killed at, the next command on
 * the folder finds either the old or the new results, and clears the rest. The manifest is written
 * last, so a staging folder that has one is whole.
 */
public final class OutputFolder implements AutoCloseable {
  public static final String MANIFEST = "manifest.json";
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
   * Checks that results may be put into a folder; writes nothing.
   *
   * @param origin the option or key that named it
   * @throws InputException where it holds anything but results of Annales, or lies inside an input
   *     or around one
   */
  public static OutputFolder check(String name, String origin, List<Path> inputs) {
    return new OutputFolder(new OutputPlace(name, origin).checked(inputs));
  }

  /**
   * Completes or clears what a killed run left, and opens the staging folder.
   *
   * @throws RunFailure where the place cannot be written, or another run is at work on it
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
        throw atWork(null);
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
   * Whether a run is writing to a folder at this moment. Reads only.
   *
   * @throws IOException where that cannot be told
   */
  public static boolean isAtWork(Path folder) throws IOException {
    return new OutputFolder(folder.toAbsolutePath().normalize()).isLocked();
  }

  /** Whether a run that was killed has left something of a folder's results beside it. */
  public static boolean isLeftHalf(Path folder) {
    OutputFolder output = new OutputFolder(folder.toAbsolutePath().normalize());
    return Files.exists(output.staging) || Files.exists(output.old);
  }

  private void recover() throws IOException {
    if (Files.exists(staging) && isLocked()) {
      throw atWork(null);
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

  private RunFailure atWork(Throwable cause) {
    return new RunFailure(
        "another run is writing to " + folder + ": wait for its end, or name another --output",
        cause);
  }

  /** Where tables are put before they are published. */
  public Path staging() {
    return staging;
  }

  /** The folder of the results. */
  public Path folder() {
    return folder;
  }

  /**
   * Puts the staged results in the place of those that stood before; where that fails, those stand
   * again.
   */
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

  /** Removes what was staged and not published. */
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
