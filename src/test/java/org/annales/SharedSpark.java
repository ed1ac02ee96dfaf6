package org.annales;

import java.util.Locale;
import org.apache.spark.SparkConf;
import org.apache.spark.sql.SparkSession;

/** One Spark session for all tests of a JVM; it ends with the JVM. */
public final class SharedSpark {
  private static final int PARTITIONS = 2;
  private static final SparkSession SESSION = start();

  private SharedSpark() {}

  public static SparkSession session() {
    return SESSION;
  }

  private static SparkSession start() {
    Locale.setDefault(Locale.ROOT);
    SparkConf conf =
        new SparkConf()
            .setMaster("local[2]")
            .setAppName("tests")
            .set("spark.driver.host", "127.0.0.1")
            .set("spark.driver.bindAddress", "127.0.0.1");
    // The properties of a real run: user interface off, UTC, the project's own local file system.
    SparkDefaults.apply(conf, PARTITIONS);
    return SparkSession.builder().config(conf).getOrCreate();
  }
}
