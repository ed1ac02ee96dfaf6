package org.annales.output;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.stream.LongStream;
import org.annales.settings.Format;
import org.annales.table.TalliedRow;
import org.apache.spark.TaskContext;
import org.apache.spark.api.java.function.Function2;
import org.apache.spark.sql.catalyst.InternalRow;
import org.apache.spark.sql.types.StructType;

/**
 * Writes the rows of a task in each format, and hashes, counts and tallies them, in one pass. Files
 * have the attempt in their names, so that a task that is repeated disturbs none.
 *
 * @param folders of the formats that are written
 * @param tallies how many values each row has for tallies
 */
record WritePart(
    StructType schema,
    int tallies,
    Map<Format, String> folders,
    Map<Format, PartFile.Opener> openers)
    implements Function2<Integer, Iterator<TalliedRow>, Iterator<WrittenPart>> {
  /** Readers pass over files whose name begins so. */
  static final String ATTEMPT = ".attempt-";

  @Override
  public Iterator<WrittenPart> call(Integer part, Iterator<TalliedRow> rows) throws IOException {
    // One part is written even of a table without rows.
    return rows.hasNext() || part == 0
        ? List.of(write(rows)).iterator()
        : List.<WrittenPart>of().iterator();
  }

  private WrittenPart write(Iterator<TalliedRow> rows) throws IOException {
    String name = ATTEMPT + TaskContext.get().taskAttemptId();
    Map<Format, String> files = new EnumMap<>(Format.class);
    List<PartFile> open = new ArrayList<>();
    ContentHash hash = new ContentHash(schema);
    long[] sums = new long[tallies];
    long count = 0;
    try {
      for (Map.Entry<Format, String> folder : folders.entrySet()) {
        Path file = Path.of(folder.getValue(), name);
        files.put(folder.getKey(), file.toString());
        open.add(openers.get(folder.getKey()).open(file));
      }
      for (; rows.hasNext(); count++) {
        TalliedRow next = rows.next();
        InternalRow row = next.row();
        for (PartFile file : open) {
          file.write(row);
        }
        hash.add(row);
        for (int i = 0; i < tallies; i++) {
          sums[i] += next.tally(i);
        }
      }
    } finally {
      for (PartFile file : open) {
        file.close();
      }
    }
    return new WrittenPart(
        count, hash.low(), hash.high(), LongStream.of(sums).boxed().toList(), files);
  }
}
