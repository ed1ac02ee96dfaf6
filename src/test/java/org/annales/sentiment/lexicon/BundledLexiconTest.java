package org.annales.sentiment.lexicon;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.annales.sentiment.rules.Compound;
import org.annales.text.model.TokenRules;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class BundledLexiconTest {
  @ParameterizedTest
  @EnumSource
  void eachSaysWhatItIsAndUnderWhichLicence(BundledLexicon bundled) {
    Lexicon lexicon = bundled.read(TokenRules.DEFAULT);

    assertThat(lexicon.name()).isEqualTo(bundled.label());
    assertThat(lexicon.head()).hasNoNullFieldsOrProperties();
    assertThat(lexicon.isPolar()).isTrue();
    assertThat(BundledLexicon.named(bundled.label())).contains(bundled);
  }

  @ParameterizedTest
  @EnumSource
  void eachArrivesElsewhereAsItWasSent(BundledLexicon bundled)
      throws IOException, ClassNotFoundException {
    Lexicon lexicon =
        bundled.read(TokenRules.DEFAULT).over(BundledLexicon.AFINN.read(TokenRules.DEFAULT));
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ObjectOutputStream out = new ObjectOutputStream(bytes)) {
      out.writeObject(lexicon);
    }

    try (ObjectInputStream in =
        new ObjectInputStream(new ByteArrayInputStream(bytes.toByteArray()))) {
      assertThat(in.readObject()).isEqualTo(lexicon);
    }
  }

  @Test
  void theirSizesAreThoseOfTheirSources() {
    assertThat(BundledLexicon.AFINN.read(TokenRules.DEFAULT).entries()).hasSize(3382);
    // 2,006 and 4,783 words, less three that stand in both lists.
    assertThat(BundledLexicon.BING_LIU.read(TokenRules.DEFAULT).entries()).hasSize(6783);
  }

  @Test
  void vaderHasItsWeights() {
    Lexicon vader = BundledLexicon.VADER.read(TokenRules.DEFAULT);

    assertThat(vader.entries())
        .filteredOn(entry -> entry.text().matches("good|terror|can't stand|:d"))
        .extracting(entry -> entry.text() + entry.words() + entry.polarity())
        .containsExactlyInAnyOrder(
            "good[good]1.9", "terror[terror]-2.4", "can't stand[can't, stand]-2.0", ":d[]2.3");
    assertThat(vader.usualWeight()).isCloseTo(Compound.USUAL_WEIGHT, within(0.005));
  }

  @Test
  void theExampleOfAnOwnLexiconIsOne() throws Exception {
    Path file = Path.of("conf/lexicons/state-power.csv");
    ReadLexicon read =
        LexiconReader.read(
            file.toString(), Files.readAllBytes(file), "example", TokenRules.DEFAULT);

    assertThat(read.problems()).isEmpty();
    assertThat(read.lexicon().isPolar()).isFalse();
    assertThat(read.lexicon().entries())
        .flatExtracting(LexiconEntry::senses)
        .extracting(Sense::category)
        .contains("repression", "loyalty", "accusation");
  }
}
