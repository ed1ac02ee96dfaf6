package org.annales.text.kind;

import java.util.List;
import java.util.function.ToDoubleFunction;
import org.annales.text.heading.HeadingWords;
import org.annales.text.metadata.Gutenberg;
import org.annales.text.model.DetectedKind;
import org.annales.text.model.DocumentKind;
import org.annales.text.model.FileText;
import org.annales.text.model.KindReason;
import org.annales.text.model.Markup;
import org.annales.text.model.Section;
import org.annales.text.model.SectionKind;

/**
 * Decides the kind of a document before its outline is searched, so that rules without use for that
 * kind are not applied.
 *
 * <p>Each rule has a feature with a threshold; the first rule whose feature reaches it decides. A
 * text to which no rule applies is running text.
 */
public final class KindDetector {
  private static final double NO_HEADINGS = 0.6;
  private static final int LEAST_CHAPTERS = 3;

  /**
   * A rule for a kind.
   *
   * @param least least share, from 0 to 1, of the text that shows the feature
   */
  private record Rule(
      DocumentKind kind, KindReason reason, double least, ToDoubleFunction<KindFeatures> feature) {
    /** The confidence, from 0.5 at the threshold to 1; 0 below it. */
    double confidence(KindFeatures features) {
      double share = feature.applyAsDouble(features);
      return share < least ? 0 : 0.5 + 0.5 * (Math.min(1, share) - least) / (1 - least);
    }
  }

  /** In the order of precedence: the more particular kinds come first. */
  private static final List<Rule> RULES =
      List.of(
          new Rule(DocumentKind.PLAY, KindReason.SPEAKERS, 0.3, KindFeatures::speeches),
          new Rule(DocumentKind.REFERENCE, KindReason.HEADWORDS, 0.08, KindFeatures::headwords),
          new Rule(DocumentKind.LETTERS, KindReason.DATES, 0.7, KindFeatures::letters),
          new Rule(DocumentKind.VERSE, KindReason.VERSE_LINES, 0.55, KindFeatures::verse),
          new Rule(DocumentKind.PIECES, KindReason.ITEMS, 0.7, KindFeatures::items),
          new Rule(DocumentKind.PIECES, KindReason.UNRELATED, 0.05, KindFeatures::unrelated),
          new Rule(DocumentKind.BOOK, KindReason.HEADINGS, 0.5, KindFeatures::headings),
          new Rule(DocumentKind.BOOK, KindReason.TITLES, 0.6, KindFeatures::titles));

  private KindDetector() {}

  /**
   * Detects the kind of a document.
   *
   * @param given the kind that the user gives, or null
   * @param language an ISO 639 code, or null
   */
  public static DetectedKind of(DocumentKind given, FileText text, String language) {
    return of(given, text.lines(), text.markup(), language);
  }

  /**
   * Corrects the kind when the sections are known: a text that no rule applies to is a book if it
   * has chapters, whose headings only their series or the contents show. The confidence is the mean
   * of those of the chapters.
   */
  public static DetectedKind corrected(DetectedKind kind, List<Section> sections) {
    List<Section> chapters =
        sections.stream().filter(section -> section.kind() == SectionKind.CHAPTER).toList();
    return kind.reason() == KindReason.NO_HEADINGS && chapters.size() >= LEAST_CHAPTERS
        ? new DetectedKind(
            DocumentKind.BOOK,
            chapters.stream().mapToDouble(Section::confidence).average().orElseThrow(),
            KindReason.CHAPTERS)
        : kind;
  }

  static DetectedKind of(DocumentKind given, List<String> lines, Markup markup, String language) {
    if (given != null) {
      return DetectedKind.given(given);
    }
    Gutenberg text = Gutenberg.of(lines);
    KindFeatures features =
        KindFeatures.of(lines, text.from(), text.to(), markup, HeadingWords.of(language));
    return RULES.stream()
        .filter(rule -> rule.confidence(features) > 0)
        .findFirst()
        .map(rule -> new DetectedKind(rule.kind(), rule.confidence(features), rule.reason()))
        .orElse(new DetectedKind(DocumentKind.TEXT, NO_HEADINGS, KindReason.NO_HEADINGS));
  }
}
