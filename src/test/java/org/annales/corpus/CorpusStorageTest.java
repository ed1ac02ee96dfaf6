package org.annales.corpus;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.annales.SharedSpark;
import org.annales.TestInput;
import org.apache.spark.SparkContext;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.storage.RDDInfo;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The sentences of a run are held in memory once, whether or not their sections are spread. */
class CorpusStorageTest {
  private static final String TEXT = "Chapter 1\n\nThe lamp is lit. The boat is late.\n\n";

  @TempDir Path folder;

  @Test
  void whatIsSpreadIsHeldAsSpreadAndNotOnceMoreAsRead() {
    TestInput.write(folder.resolve("text/one.txt"), TEXT);

    assertThat(held()).containsExactly("1 in memory", "1 on disk", "2 in memory");
  }

  @Test
  void whatIsNotSpreadIsHeldAsRead() {
    TestInput.write(folder.resolve("text/one.txt"), TEXT.repeat(20_000));
    TestInput.write(folder.resolve("text/two.txt"), TEXT.repeat(20_000));

    assertThat(held()).containsExactly("2 in memory");
  }

  /** How many partitions of what is cached are held where, once everything was asked for. */
  private List<String> held() {
    SparkSession spark = SharedSpark.session();
    SparkContext context = spark.sparkContext();
    Set<Integer> before = ids(context);
    try (Corpus corpus =
        Corpus.of(spark, TestInput.listing(folder), TestInput.configuration().settings())) {
      corpus.documents().count();
      corpus.texts(TextColumn.TEXT).count();
      List<String> held = new ArrayList<>();
      for (RDDInfo info : context.getRDDStorageInfo()) {
        if (!before.contains(info.id())) {
          held.add(
              info.numCachedPartitions()
                  + (info.storageLevel().useMemory() ? " in memory" : " on disk"));
        }
      }
      Collections.sort(held);
      return held;
    }
  }

  private static Set<Integer> ids(SparkContext context) {
    Set<Integer> ids = new TreeSet<>();
    for (RDDInfo info : context.getRDDStorageInfo()) {
      ids.add(info.id());
    }
    return ids;
  }
}
