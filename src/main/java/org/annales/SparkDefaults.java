package org.annales;

import java.util.Map;
import org.annales.output.LocalFiles;
import org.apache.spark.SparkConf;

/** Sets Spark properties that the user has not set; docs/BENCHMARKS.md has measurements. */
final class SparkDefaults {
  private SparkDefaults() {}

  private static final Map<String, String> DEFAULTS =
      Map.of(
          // Hardly useful in a job of seconds; --spark-conf spark.ui.enabled=true shows it.
          "spark.ui.enabled", "false",
          // Dates and times as text are the same on every machine.
          "spark.sql.session.timeZone", "UTC",
          // The manifest marks complete results, so that no _SUCCESS file is needed.
          "spark.hadoop.mapreduce.fileoutputcommitter.marksuccessfuljobs", "false",
          // All output is staged by the run already.
          "spark.hadoop.mapreduce.fileoutputcommitter.algorithm.version", "2");

  /** Adaptive planning does not pay for so few partitions. */
  private static final int NOT_ADAPTED = 8;

  /** Sets missing properties. */
  static void apply(SparkConf conf) {
    DEFAULTS.forEach(conf::setIfMissing);
    if (conf.get("spark.master", "").startsWith("local")) {
      // Before any file is opened: Hadoop caches the first file system.
      conf.setIfMissing("spark.hadoop.fs.file.impl", LocalFiles.class.getName());
    }
  }

  /** Sets missing properties that depend on the size of the input. */
  static void apply(SparkConf conf, int partitions) {
    // With Spark's default of 200 partitions, starting tasks takes most of the time of a book.
    conf.setIfMissing("spark.sql.shuffle.partitions", Integer.toString(partitions));
    conf.setIfMissing("spark.sql.adaptive.enabled", Boolean.toString(partitions > NOT_ADAPTED));
  }
}
