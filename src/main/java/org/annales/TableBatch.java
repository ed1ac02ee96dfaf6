package org.annales;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.annales.output.TableWriter;
import org.annales.output.WrittenTable;
import org.annales.table.ResultTable;

/** Writes several tables concurrently, since planning and small tables use one core. */
record TableBatch(Steps steps, TableWriter writer) {
  private static final int TABLES_AT_ONCE = 4;

  /** Writes tables; the first failure ends the run. */
  List<WrittenTable> write(List<ResultTable> tables) throws IOException {
    ExecutorService executor = Executors.newFixedThreadPool(TABLES_AT_ONCE);
    try {
      List<Future<WrittenTable>> pending = new ArrayList<>();
      for (ResultTable table : tables) {
        pending.add(executor.submit(() -> write(table)));
      }
      List<WrittenTable> written = new ArrayList<>();
      for (Future<WrittenTable> table : pending) {
        written.add(table.get());
      }
      return written;
    } catch (ExecutionException e) {
      throw new IOException(e.getCause());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IOException(e);
    } finally {
      executor.shutdownNow();
    }
  }

  private WrittenTable write(ResultTable table) {
    return steps.run(
        table.name(),
        () -> writer.write(table),
        WrittenTable::withSeconds,
        done -> String.format(Locale.ROOT, "%s: %,d rows,", done.name(), done.rows()));
  }
}
