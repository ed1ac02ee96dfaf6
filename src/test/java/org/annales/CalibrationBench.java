package org.annales;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayOutputStream;
import java.io.File;
import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import javax.tools.ToolProvider;
import org.annales.analysis.Analysis;
import org.annales.cli.PlainProgress;
import org.annales.cli.Progress;
import org.annales.output.OutputFolder;
import org.annales.settings.Configuration;
import org.annales.settings.SettingsReader;

/** The programs of src/bench/calibration, compiled as their script compiles them. */
final class CalibrationBench {
  static final Path FOLDER = Path.of("src/bench/calibration");

  private static final List<Class<?>> USED =
      List.of(Analysis.class, ObjectMapper.class, JsonFactory.class, JsonInclude.class);

  private static ClassLoader classes;

  private CalibrationBench() {}

  private static synchronized ClassLoader classes() {
    if (classes == null) {
      try {
        classes = compiled();
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
    return classes;
  }

  private static ClassLoader compiled() throws IOException {
    Path folder = TestRun.folder();
    List<String> arguments = new ArrayList<>(List.of("-proc:none", "-d", folder.toString()));
    arguments.add("-cp");
    arguments.add(
        String.join(File.pathSeparator, USED.stream().map(CalibrationBench::place).toList()));
    try (Stream<Path> sources = Files.list(FOLDER)) {
      sources.map(Path::toString).filter(s -> s.endsWith(".java")).forEach(arguments::add);
    }
    ByteArrayOutputStream messages = new ByteArrayOutputStream();
    int status =
        ToolProvider.getSystemJavaCompiler()
            .run(null, messages, messages, arguments.toArray(String[]::new));
    if (status != 0) {
      throw new IllegalStateException(messages.toString(StandardCharsets.UTF_8));
    }
    return new URLClassLoader(
        new URL[] {folder.toUri().toURL()}, CalibrationBench.class.getClassLoader());
  }

  /** The folder or the jar that a class is loaded from. */
  private static String place(Class<?> type) {
    try {
      return Path.of(type.getProtectionDomain().getCodeSource().getLocation().toURI()).toString();
    } catch (URISyntaxException e) {
      throw new IllegalStateException(e);
    }
  }

  /** Starts a program. */
  static void start(String program, Object... arguments) {
    String[] words = Stream.of(arguments).map(Object::toString).toArray(String[]::new);
    call(program, "main", new Class<?>[] {String[].class}, new Object[] {words});
  }

  /** Whether a column makes a claim that is calibrated. */
  static boolean isClaim(String column) {
    return (boolean) call("ClaimColumns", "isClaim", new Class<?>[] {String.class}, column);
  }

  private static Object call(
      String type, String method, Class<?>[] parameters, Object... arguments) {
    try {
      return classes()
          .loadClass("calibration." + type)
          .getMethod(method, parameters)
          .invoke(null, arguments);
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException(type + "." + method, e);
    }
  }

  /** Runs Annales over a text of the programs, with its configuration and some assignments. */
  static void run(Path folder, String name, String... assignments) throws IOException {
    SettingsReader reader = new SettingsReader();
    reader.file(name, Files.readString(folder.resolve(name + ".yaml")));
    for (String assignment : assignments) {
      reader.assignment(assignment);
    }
    Configuration configuration = reader.read();
    Path output = folder.resolve("out").resolve(name);
    Files.createDirectories(output.getParent());
    Path text = folder.resolve(name + "-text").resolve(name + ".md");
    TestInput.write(text, Files.readString(folder.resolve(name + ".md")));
    try (PrintStream nowhere =
            new PrintStream(new ByteArrayOutputStream(), true, StandardCharsets.UTF_8);
        Progress progress = new PlainProgress(nowhere);
        OutputFolder results = OutputFolder.check(output.toString(), "output", List.of())) {
      results.open();
      Selection selection = Selection.of(configuration, Analyses.ALL);
      new Pipeline(SharedSpark.session(), configuration, selection, progress, "test")
          .run(TestInput.listing(text.getParent(), folder.resolve("none")), results);
    }
  }
}
