package org.annales.output;

import java.io.IOException;
import java.io.Serializable;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.Map;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.mapreduce.Job;
import org.apache.hadoop.mapreduce.TaskAttemptID;
import org.apache.hadoop.mapreduce.task.TaskAttemptContextImpl;
import org.apache.spark.api.java.JavaSparkContext;
import org.apache.spark.broadcast.Broadcast;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.catalyst.InternalRow;
import org.apache.spark.sql.execution.datasources.OutputWriter;
import org.apache.spark.sql.execution.datasources.OutputWriterFactory;
import org.apache.spark.sql.execution.datasources.parquet.ParquetFileFormat;
import org.apache.spark.sql.execution.datasources.parquet.ParquetWriteSupport;
import org.apache.spark.sql.types.ArrayType;
import org.apache.spark.sql.types.StructField;
import org.apache.spark.sql.types.StructType;
import org.apache.spark.util.SerializableConfiguration;

/** Writes rows as Parquet by Spark's writer of rows, which can write arrays and records. */
record ParquetPart(OutputWriter writer) implements PartFile {
  private static final String CODEC = "zstd";

  /** Switches off size statistics, which cost time and are hardly read. */
  private static final Map<String, String> OPTIONS =
      Map.of("parquet.size.statistics.enabled", "false");

  /**
   * Prepares the files of a run's tables.
   *
   * @param configuration sent once, since Hadoop's has hundreds of properties
   */
  record Preparation(
      OutputWriterFactory factory, Broadcast<SerializableConfiguration> configuration)
      implements Serializable {

    static Preparation of(SparkSession spark) {
      var session = (org.apache.spark.sql.classic.SparkSession) spark;
      Configuration configuration = session.sessionState().newHadoopConf();
      OPTIONS.forEach(configuration::set);
      try {
        Job job = Job.getInstance(configuration);
        OutputWriterFactory factory =
            new ParquetFileFormat()
                .prepareWrite(
                    session,
                    job,
                    new scala.collection.immutable.Map.Map1<>("compression", CODEC),
                    new StructType());
        return new Preparation(
            factory,
            JavaSparkContext.fromSparkContext(spark.sparkContext())
                .broadcast(new SerializableConfiguration(job.getConfiguration())));
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }

    /** Opens the files of a table. */
    Opener opener(StructType schema) {
      return hasNested(schema) ? nested(schema) : flat(schema);
    }

    private static boolean hasNested(StructType schema) {
      return Arrays.stream(schema.fields())
          .map(StructField::dataType)
          .anyMatch(type -> type instanceof ArrayType || type instanceof StructType);
    }

    private Opener flat(StructType schema) {
      return file -> new FlatParquet(file, schema, configuration.value().value());
    }

    private Opener nested(StructType schema) {
      return file -> {
        Configuration ofTable = new Configuration(configuration.value().value());
        ParquetWriteSupport.setSchema(schema, ofTable);
        return new ParquetPart(
            factory.newInstance(
                TableWriter.literal(file),
                schema,
                new TaskAttemptContextImpl(ofTable, new TaskAttemptID())));
      };
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
