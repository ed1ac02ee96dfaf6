package org.annales.table;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.annales.SharedSpark;
import org.apache.spark.api.java.JavaRDD;
import org.apache.spark.api.java.JavaSparkContext;
import org.junit.jupiter.api.Test;

class LocalRowsTest {
  private final JavaRDD<double[]> numbers =
      JavaSparkContext.fromSparkContext(SharedSpark.session().sparkContext())
          .parallelize(List.of(new double[] {1, 2}, new double[0], new double[] {3}), 3);

  @Test
  void theNumbersOfAllTasksComeTogether() {
    assertThat(LocalRows.numbers(numbers, 3, "")).containsExactlyInAnyOrder(1, 2, 3);
  }

  @Test
  void moreNumbersThanCanBeHeldAreRefusedBeforeTheyCome() {
    assertThatThrownBy(() -> LocalRows.numbers(numbers, 2, "raise the threshold"))
        .isInstanceOf(IllegalStateException.class)
        .hasMessage("expected at most 2 numbers, found 3: raise the threshold");
  }
}
