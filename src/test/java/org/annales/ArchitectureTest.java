package org.annales;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.assignableTo;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.io.File;
import java.io.FileInputStream;
import java.io.FileReader;
import java.nio.file.Files;
import java.util.List;
import java.util.Locale;
import org.annales.analysis.Analysis;
import org.annales.cli.GivenConfiguration;
import org.annales.table.CatalystRows;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.catalyst.expressions.GenericInternalRow;
import org.apache.spark.sql.types.StructType;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Keeps the layers of docs/ARCHITECTURE.md true. */
class ArchitectureTest {
  private static JavaClasses classes;

  @BeforeAll
  static void importClasses() {
    classes =
        new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("org.annales");
  }

  @Test
  void everyAnalysisIsInTheList() {
    List<String> implementations =
        classes.stream()
            .filter(assignableTo(Analysis.class))
            .filter(c -> !c.isInterface() && !c.getModifiers().contains(JavaModifier.ABSTRACT))
            .map(JavaClass::getName)
            .toList();

    assertThat(Analyses.ALL)
        .extracting(analysis -> analysis.getClass().getName())
        .containsExactlyInAnyOrderElementsOf(implementations);
  }

  @Test
  void everyAnalysisHasANameOfItsOwnAndNeedsOnlyWhatStandsInTheList() {
    List<String> names = Analyses.ALL.stream().map(Analysis::name).toList();

    assertThat(names).doesNotHaveDuplicates().allMatch(n -> n.equals(n.toLowerCase(Locale.ROOT)));
    assertThat(Analyses.ALL).allSatisfy(a -> assertThat(names).containsAll(a.needs()));
  }

  @Test
  void theReadingOfTextsKnowsNeitherSparkNorHadoop() {
    noClasses()
        .that()
        .resideInAPackage("org.annales.text..")
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage("org.apache.spark..", "org.apache.hadoop..", "scala..")
        .check(classes);
  }

  @Test
  void onlyTablesAndTheirWritersKnowSchemasAndSparksRows() {
    noClasses()
        .that()
        .resideOutsideOfPackages("org.annales.table..", "org.annales.output..")
        .should()
        .dependOnClassesThat()
        .belongToAnyOf(
            RowFactory.class, StructType.class, CatalystRows.class, GenericInternalRow.class)
        .check(classes);
  }

  @Test
  void theStatisticsKnowNeitherSparkNorHadoopNorAnyOtherPackage() {
    noClasses()
        .that()
        .resideInAPackage("org.annales.stats..")
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage("org.apache.spark..", "org.apache.hadoop..", "scala..")
        .orShould()
        .dependOnClassesThat(
            resideInAPackage("org.annales..").and(not(resideInAPackage("org.annales.stats.."))))
        .check(classes);
  }

  @Test
  void theChartsKnowNeitherSparkNorHadoopNorAnyOtherPackage() {
    noClasses()
        .that()
        .resideInAPackage("org.annales.report.chart..")
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage("org.apache.spark..", "org.apache.hadoop..", "scala..")
        .orShould()
        .dependOnClassesThat(
            resideInAPackage("org.annales..")
                .and(not(resideInAPackage("org.annales.report.chart.."))))
        .check(classes);
  }

  @Test
  void theConfigurationKnowsNeitherSparkNorHadoop() {
    noClasses()
        .that()
        .resideInAPackage("org.annales.settings..")
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage("org.apache.spark..", "org.apache.hadoop..", "scala..")
        .check(classes);
  }

  @Test
  void concordancesNamesAndWordsOfLexiconsAreFoundWithoutSpark() {
    noClasses()
        .that()
        .resideInAnyPackage(
            "org.annales.concordance..",
            "org.annales.results..",
            "org.annales.report..",
            "org.annales.entity.linking..",
            "org.annales.sentiment.lexicon..",
            "org.annales.sentiment.rules..")
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage("org.apache.spark..", "scala..")
        .check(classes);
  }

  @Test
  void noPackagesNeedEachOtherInACircle() {
    slices().matching("org.annales.(**)").should().beFreeOfCycles().check(classes);
  }

  @Test
  void nobodyKnowsTheClassesThatWireAllTogether() {
    noClasses()
        .that()
        .resideInAPackage("org.annales.*..")
        .should()
        .dependOnClassesThat()
        .resideInAPackage("org.annales")
        .check(classes);
  }

  @Test
  void onlyMainEndsTheProcess() {
    noClasses()
        .that()
        .doNotHaveFullyQualifiedName(Main.class.getName())
        .should()
        .callMethod(System.class, "exit", int.class)
        .orShould()
        .callMethod(Runtime.class, "exit", int.class)
        .orShould()
        .callMethod(Runtime.class, "halt", int.class)
        .check(classes);
  }

  @Test
  void onlyMainKnowsTheStreamsOfTheProcess() {
    noClasses()
        .that()
        .doNotHaveFullyQualifiedName(Main.class.getName())
        .should()
        .accessField(System.class, "out")
        .orShould()
        .accessField(System.class, "err")
        .orShould()
        .callMethod(Throwable.class, "printStackTrace")
        .check(classes);
  }

  @Test
  void onlyTheConfigurationTheCorpusTheLexiconsTheOutputAndItsReadersTouchFiles() {
    noClasses()
        .that()
        .resideOutsideOfPackages(
            "org.annales.corpus..", "org.annales.output..", "org.annales.results..")
        .and()
        .doNotHaveFullyQualifiedName(GivenConfiguration.class.getName())
        .and()
        .haveNameNotMatching("org\\.annales\\.sentiment\\.Lexicon(s|Files).*")
        .should()
        .dependOnClassesThat()
        .belongToAnyOf(Files.class, File.class, FileInputStream.class, FileReader.class)
        .orShould()
        .dependOnClassesThat()
        .resideInAPackage("org.apache.hadoop.fs..")
        .check(classes);
  }

  @Test
  void noClassReadsTheEnvironment() {
    noClasses().should().callMethod(System.class, "getenv", String.class).check(classes);
  }

  @Test
  void nothingIsFormattedInTheLocaleOfTheMachine() {
    noClasses()
        .should()
        .callMethod(String.class, "format", String.class, Object[].class)
        .orShould()
        .callMethod(String.class, "formatted", Object[].class)
        .orShould()
        .callMethod(String.class, "toLowerCase")
        .orShould()
        .callMethod(String.class, "toUpperCase")
        .check(classes);
  }
}
