package org.annales.output;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.mapreduce.Job;
import org.apache.hadoop.mapreduce.TaskAttemptID;
import org.apache.hadoop.mapreduce.task.TaskAttemptContextImpl;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.catalyst.InternalRow;
import org.apache.spark.sql.execution.datasources.OutputWriter;
import org.apache.spark.sql.execution.datasources.OutputWriterFactory;
import org.apache.spark.sql.execution.datasources.parquet.ParquetFileFormat;
import org.apache.spark.sql.types.StructType;
import org.apache.spark.util.SerializableConfiguration;
import scala.collection.immutable.Map$;

/** Writes rows as Parquet by Spark's writer of rows. */
record ParquetPart(OutputWriter writer) implements PartFile {
  /**
   * Switches off dictionaries and statistics of columns whose values hardly repeat and are not
   * sorted, and size statistics.
   */
  private static final Map<String, String> OPTIONS =
      Map.of(
          "spark.sql.parquet.compression.codec", "zstd",
          "parquet.enable.dictionary#ngram", "false",
          "parquet.column.statistics.enabled#ngram", "false",
          "parquet.enable.dictionary#text", "false",
          "parquet.column.statistics.enabled#text", "false",
          "parquet.size.statistics.enabled", "false");

  /** Opens the files of a table. */
  static Opener opener(SparkSession spark, StructType schema) {
    Configuration configuration =
        ((org.apache.spark.sql.classic.SparkSession) spark).sessionState().newHadoopConf();
    OPTIONS.forEach(configuration::set);
    try {
      Job job = Job.getInstance(configuration);
      OutputWriterFactory factory =
          new ParquetFileFormat()
              .prepareWrite(
                  (org.apache.spark.sql.classic.SparkSession) spark,
                  job,
                  Map$.MODULE$.<String, String>empty().updated("compression", "zstd"),
                  schema);
      SerializableConfiguration ofTasks = new SerializableConfiguration(job.getConfiguration());
      return file ->
          new ParquetPart(
              factory.newInstance(
                  TableWriter.literal(file),
                  schema,
                  new TaskAttemptContextImpl(ofTasks.value(), new TaskAttemptID())));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public void write(InternalRow row) {
    writer.write(row);
  }

  @Override
  public void close() {
    writer.close();
  }
}
