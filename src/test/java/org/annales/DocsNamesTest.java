package org.annales;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Every class that docs/ARCHITECTURE.md names exists. */
class DocsNamesTest {
  private static final Pattern CLASS = Pattern.compile("`([A-Z]\\w*[a-z]\\w*)`");
  private static final Set<String> OF_OTHERS = Set.of("FileSystem");

  @Test
  void everyClassOfThePageIsThere() throws IOException {
    Set<String> classes;
    try (Stream<Path> files = Files.walk(Path.of("src"))) {
      classes =
          files
              .map(file -> file.getFileName().toString())
              .filter(name -> name.endsWith(".java"))
              .map(name -> name.replace(".java", ""))
              .collect(Collectors.toSet());
    }
    classes.addAll(OF_OTHERS);

    Matcher named = CLASS.matcher(Files.readString(Path.of("docs/ARCHITECTURE.md")));

    assertThat(named.results().map(match -> match.group(1))).isSubsetOf(classes).isNotEmpty();
  }
}
