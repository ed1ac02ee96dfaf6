package org.annales.corpus;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.annales.text.model.InputFile;
import org.annales.text.model.Role;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class PackingTest {
  private static final long KIB = 1024;
  private static final long MIB = 1024 * KIB;

  @Test
  void smallInputIsOneTaskAndLargerInputUsesTheCores() {
    assertThat(Packing.tasks(0, 8)).isEqualTo(1);
    assertThat(Packing.tasks(512 * KIB, 8)).isEqualTo(1);
    assertThat(Packing.tasks(512 * KIB + 1, 8)).isEqualTo(2);
    assertThat(Packing.tasks(2 * MIB, 8)).isEqualTo(4);
    assertThat(Packing.tasks(20 * MIB, 8)).isEqualTo(8);
  }

  @Test
  void hugeInputIsTasksOfEightMebibytes() {
    assertThat(Packing.tasks(800 * MIB, 8)).isEqualTo(100);
    assertThat(Packing.tasks(800 * MIB + 1, 8)).isEqualTo(101);
  }

  @Test
  void aFileCountsForNoMoreThanTheTextThatItMayHold() {
    assertThat(files(64 * MIB, 500 * MIB).stream().map(Packing::bytes))
        .containsExactly(64 * MIB, 64 * MIB);
  }

  @Test
  void noFilesAreNoPacks() {
    assertThat(Packing.packs(List.of(), 4)).isEmpty();
  }

  @Test
  void aFileIsNeverDivided() {
    assertThat(sizes(Packing.packs(files(100 * MIB), 4))).containsExactly(List.of(100 * MIB));
  }

  @Test
  void theLargestFilesAreSpreadFirst() {
    List<List<InputFile>> packs = Packing.packs(files(MIB, 6 * MIB, MIB, 3 * MIB, MIB), 2);

    assertThat(sizes(packs)).containsExactly(List.of(6 * MIB), List.of(3 * MIB, MIB, MIB, MIB));
  }

  @Test
  void tenThousandSmallFilesAreFewPacks() {
    long[] bytes = IntStream.range(0, 10_000).mapToLong(i -> 2 * KIB).toArray();
    List<List<InputFile>> packs = Packing.packs(files(bytes), 8);

    assertThat(packs).hasSizeBetween(8, 50);
    assertThat(packs.stream().mapToInt(List::size).max().orElse(0))
        .isLessThanOrEqualTo(10_000 / packs.size() + 1);
  }

  static LongStream seeds() {
    return LongStream.range(0, 40);
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void everyFileIsPackedOnceAndNoPackIsHeavierThanTheLightestByMoreThanAFile(long seed) {
    SplittableRandom random = new SplittableRandom(seed);
    long[] bytes = random.longs(1 + random.nextInt(200), 0, 3 * MIB).toArray();
    List<InputFile> files = files(bytes);
    List<List<InputFile>> packs = Packing.packs(files, 1 + random.nextInt(16));

    List<InputFile> packed = new ArrayList<>();
    packs.forEach(packed::addAll);
    assertThat(packed).containsExactlyInAnyOrderElementsOf(files);
    assertThat(packs).noneMatch(List::isEmpty);
    List<Long> costs = packs.stream().map(PackingTest::cost).toList();
    assertThat(Collections.max(costs) - Collections.min(costs))
        .isLessThanOrEqualTo(3 * MIB + 32 * KIB);
  }

  /** Bytes, and 32 KiB for opening each file. */
  private static long cost(List<InputFile> pack) {
    return pack.stream().mapToLong(file -> file.bytes() + 32 * KIB).sum();
  }

  private static List<List<Long>> sizes(List<List<InputFile>> packs) {
    return packs.stream().map(pack -> pack.stream().map(InputFile::bytes).toList()).toList();
  }

  private static List<InputFile> files(long... bytes) {
    List<InputFile> files = new ArrayList<>();
    for (long size : bytes) {
      String name = "f" + files.size();
      files.add(new InputFile(name, "file:/" + name, name, Role.TEXT, size));
    }
    return files;
  }
}
