package org.annales.output;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.catalyst.expressions.GenericRowWithSchema;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import scala.jdk.javaapi.CollectionConverters;

class CsvCellTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "=1+1",
        "+cmd",
        "-2+3",
        "@SUM(A1)",
        "\tx",
        "\rx",
        "\nx",
        "=",
        "-",
        "+1|2",
        "＝1+1",
        "-1-1",
        "+1e"
      })
  void anApostropheStandsBeforeWhatASpreadsheetWouldCalculate(String text) {
    assertThat(CsvCell.of(text)).isEqualTo("'" + text);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "", "lamp", "-5", "+3.25", "-.5", "-1.5e-7", "1=1", "'tis", " =1", "—", "−", "a|b"
      })
  void otherTextsAndNumbersStayAsTheyAre(String text) {
    assertThat(CsvCell.of(text)).isEqualTo(text);
  }

  @Test
  void numbersTruthValuesAndNullStayThemselves() {
    assertThat(CsvCell.of(-0.5)).isEqualTo(-0.5);
    assertThat(CsvCell.of(7L)).isEqualTo(7L);
    assertThat(CsvCell.of(true)).isEqualTo(true);
    assertThat(CsvCell.of(null)).isNull();
  }

  @Test
  void theValuesOfAnArrayAreJoinedByABar() {
    assertThat(CsvCell.of(array("lamp", "lamps"))).isEqualTo("lamp|lamps");
    assertThat(CsvCell.of(array(1, 22))).isEqualTo("1|22");
    assertThat(CsvCell.of(array())).isEqualTo("");
    assertThat(CsvCell.of(array("a|b", "c\\", null))).isEqualTo("a\\|b|c\\\\|");
    assertThat(CsvCell.of(array("=1", "2"))).isEqualTo("'=1|2");
  }

  @Test
  void structsAreJson() {
    StructType type =
        new StructType().add("word", DataTypes.StringType).add("weight", DataTypes.DoubleType);

    assertThat(CsvCell.of(array(row(type, "dim", -1.5), row(type, null, 2.0))))
        .isEqualTo("[{\"word\":\"dim\",\"weight\":-1.5},{\"word\":null,\"weight\":2.0}]");
  }

  @Test
  void aLineHasTextsInQuotationMarksAndNothingForNull() {
    Row row = RowFactory.create("say \"ah\", twice\nor more", null, 3, "", -2.5, false);

    assertThat(new CsvLines().call(List.of(row).iterator()).next())
        .isEqualTo("\"say \"\"ah\"\", twice\nor more\",,3,\"\",-2.5,\"false\"");
    assertThat(new CsvLines().call(Collections.emptyIterator()).hasNext()).isFalse();
  }

  private static Object array(Object... items) {
    return CollectionConverters.asScala(Arrays.asList(items)).toSeq();
  }

  private static Row row(StructType type, Object... values) {
    return new GenericRowWithSchema(values, type);
  }
}
