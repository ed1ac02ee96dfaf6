package org.annales.output;

import org.apache.spark.sql.catalyst.InternalRow;
import org.apache.spark.sql.catalyst.expressions.SpecializedGetters;
import org.apache.spark.sql.catalyst.expressions.XXH64;
import org.apache.spark.sql.catalyst.util.ArrayData;
import org.apache.spark.sql.types.ArrayType;
import org.apache.spark.sql.types.BooleanType;
import org.apache.spark.sql.types.DataType;
import org.apache.spark.sql.types.DoubleType;
import org.apache.spark.sql.types.IntegerType;
import org.apache.spark.sql.types.LongType;
import org.apache.spark.sql.types.StringType;
import org.apache.spark.sql.types.StructType;
import org.apache.spark.unsafe.types.UTF8String;

/**
 * Hashes a value that is not null as Spark's {@code xxhash64} does; the hash of what precedes it is
 * the seed. A column that is an array is preceded by its size.
 */
@FunctionalInterface
interface ValueHash {
  /** Hashes the value at a place of a row or an array. */
  long of(SpecializedGetters values, int at, long seed);

  /** The hashes of a table's columns. */
  static ValueHash[] ofColumns(StructType schema) {
    ValueHash[] columns = new ValueHash[schema.length()];
    for (int i = 0; i < columns.length; i++) {
      DataType type = schema.apply(i).dataType();
      ValueHash value = of(type);
      columns[i] =
          type instanceof ArrayType
              ? (values, at, seed) ->
                  value.of(values, at, XXH64.hashInt(values.getArray(at).numElements(), seed))
              : value;
    }
    return columns;
  }

  private static ValueHash of(DataType type) {
    if (type instanceof StringType) {
      return (values, at, seed) -> ofText(values.getUTF8String(at), seed);
    }
    if (type instanceof IntegerType) {
      return (values, at, seed) -> XXH64.hashInt(values.getInt(at), seed);
    }
    if (type instanceof LongType) {
      return (values, at, seed) -> XXH64.hashLong(values.getLong(at), seed);
    }
    if (type instanceof DoubleType) {
      return (values, at, seed) -> ofDouble(values.getDouble(at), seed);
    }
    if (type instanceof BooleanType) {
      return (values, at, seed) -> XXH64.hashInt(values.getBoolean(at) ? 1 : 0, seed);
    }
    if (type instanceof ArrayType array) {
      ValueHash item = of(array.elementType());
      return (values, at, seed) -> ofItems(values.getArray(at), item, seed);
    }
    if (type instanceof StructType struct) {
      return ofFields(struct);
    }
    throw new IllegalArgumentException("no hash of the type " + type.simpleString());
  }

  static long ofLong(long value, long seed) {
    return XXH64.hashLong(value, seed);
  }

  private static long ofText(UTF8String text, long seed) {
    return XXH64.hashUnsafeBytes(text.getBaseObject(), text.getBaseOffset(), text.numBytes(), seed);
  }

  /** Both zeros have one hash. */
  private static long ofDouble(double value, long seed) {
    return XXH64.hashLong(value == 0 ? 0 : Double.doubleToLongBits(value), seed);
  }

  private static long ofItems(ArrayData items, ValueHash item, long seed) {
    long hash = seed;
    for (int i = 0; i < items.numElements(); i++) {
      hash = items.isNullAt(i) ? hash : item.of(items, i, hash);
    }
    return hash;
  }

  private static ValueHash ofFields(StructType struct) {
    ValueHash[] fields = new ValueHash[struct.length()];
    for (int i = 0; i < fields.length; i++) {
      fields[i] = of(struct.apply(i).dataType());
    }
    return (values, at, seed) -> {
      InternalRow row = values.getStruct(at, fields.length);
      long hash = seed;
      for (int i = 0; i < fields.length; i++) {
        hash = row.isNullAt(i) ? hash : fields[i].of(row, i, hash);
      }
      return hash;
    };
  }
}
