package org.annales;

import java.util.Map;
import org.annales.output.LocalFiles;
import org.apache.spark.SparkConf;

/**
 * Properties of Spark that suit the job, where the user has set no others. Each says why;
 * docs/BENCHMARKS.md by how much.
 */
final class SparkDefaults {
  private SparkDefaults() {}

  private static final Map<String, String> DEFAULTS =
      Map.of(
          // Nobody looks at the pages of a job of seconds; --spark-conf spark.ui.enabled=true shows
          // them.
          "spark.ui.enabled", "false",
          // Dates and times as text are the same on every machine.
          "spark.sql.session.timeZone", "UTC",
          // Results are complete when the manifest is there; no _SUCCESS file stands among them.
          "spark.hadoop.mapreduce.fileoutputcommitter.marksuccessfuljobs", "false",
          // All output is staged and published at once: a second staging inside Spark protects
          // nothing.
          "spark.hadoop.mapreduce.fileoutputcommitter.algorithm.version", "2");

  /** Plans of so few partitions are not worth being changed while they run. */
  private static final int NOT_ADAPTED = 8;

  /** Adds what is missing to a configuration. */
  static void apply(SparkConf conf) {
    DEFAULTS.forEach(conf::setIfMissing);
    if (conf.get("spark.master", "").startsWith("local")) {
      // Before any file is looked at: Hadoop keeps the first file system that it opens.
      conf.setIfMissing("spark.hadoop.fs.file.impl", LocalFiles.class.getName());
    }
  }

  /** Adds what depends on the size of the input. */
  static void apply(SparkConf conf, int partitions) {
    // Spark's 200 partitions are made for terabytes: on a book their start is most of the time.
    conf.setIfMissing("spark.sql.shuffle.partitions", Integer.toString(partitions));
    conf.setIfMissing("spark.sql.adaptive.enabled", Boolean.toString(partitions > NOT_ADAPTED));
  }
}
