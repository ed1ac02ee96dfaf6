package org.annales;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/** The real thing, as a user starts it: run.sh in the project's folder, as a process. */
final class RunSh {
  static final Path TARGET = Path.of("target").toAbsolutePath();
  private static final Duration PATIENCE = Duration.ofMinutes(6);

  /** What a process that has ended left behind. */
  record Ended(int status, String out, String err, double seconds) {
    List<String> errLines() {
      return err.lines().toList();
    }
  }

  private RunSh() {}

  /** Runs run.sh with some arguments to its end. */
  static Ended run(String... arguments) {
    return run(Map.of(), arguments);
  }

  static Ended run(Map<String, String> environment, String... arguments) {
    return run(command(arguments), environment);
  }

  /** Runs any command to its end. */
  static Ended run(List<String> command, Map<String, String> environment) {
    try {
      File out = File.createTempFile("annales-test", ".out");
      File err = File.createTempFile("annales-test", ".err");
      out.deleteOnExit();
      err.deleteOnExit();
      long start = System.nanoTime();
      Process process = start(command, environment, out, err);
      if (!process.waitFor(PATIENCE.toSeconds(), TimeUnit.SECONDS)) {
        kill(process);
        throw new AssertionError(command + " did not end: " + Files.readString(err.toPath()));
      }
      double seconds = (System.nanoTime() - start) / 1e9;
      Ended ended =
          new Ended(
              process.exitValue(),
              Files.readString(out.toPath()),
              Files.readString(err.toPath()),
              seconds);
      return ended;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }

  /** Starts run.sh and does not wait; its output goes to a file. */
  static Process start(Path log, Map<String, String> environment, String... arguments) {
    return start(command(arguments), environment, log.toFile(), log.toFile());
  }

  /** Runs over texts that are named do without the model of names, which takes seconds to load. */
  private static List<String> command(String... arguments) {
    List<String> command = new ArrayList<>(List.of("bash", "run.sh"));
    command.addAll(List.of(arguments));
    if (command.contains("--text")
        && command.stream().noneMatch(argument -> argument.startsWith("entities.recognizer="))) {
      command.addAll(List.of("--set", "entities.recognizer=patterns"));
    }
    return command;
  }

  /** Starts any command and does not wait. */
  static Process start(List<String> command, Map<String, String> environment, File out, File err) {
    ProcessBuilder builder = new ProcessBuilder(command);
    builder.environment().remove("SPARK_HOME");
    builder.environment().putAll(environment);
    builder.redirectOutput(ProcessBuilder.Redirect.appendTo(out));
    builder.redirectError(ProcessBuilder.Redirect.appendTo(err));
    try {
      return builder.start();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Kills a process and all that it started. */
  static void kill(Process process) {
    List<ProcessHandle> started = process.descendants().toList();
    process.destroyForcibly();
    started.forEach(ProcessHandle::destroyForcibly);
  }

  /** The files below a folder, each with its size and time, to see whether anything was touched. */
  static Map<String, String> state(Path folder) {
    try (Stream<Path> found = Files.walk(folder)) {
      Map<String, String> state = new TreeMap<>();
      for (Path path : found.toList()) {
        String size = Files.isRegularFile(path) ? Long.toString(Files.size(path)) : "";
        state.put(
            folder.relativize(path).toString(),
            size + " " + Files.getLastModifiedTime(path, LinkOption.NOFOLLOW_LINKS));
      }
      return state;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
