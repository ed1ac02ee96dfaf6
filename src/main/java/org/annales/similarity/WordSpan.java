package org.annales.similarity;

import java.util.List;
import org.annales.table.Column;
import org.annales.table.Table;
import org.annales.table.Table.Group;

/**
 * A word that begins late in a document, or ends early: a row of word_spans.
 *
 * @param sections that have the word
 * @param documentSections of the document
 * @param firstShare share of the document's tokens before the first occurrence
 * @param sectionsBefore the first that has the word
 */
record WordSpan(
    String documentId,
    String word,
    long count,
    long sections,
    long documentSections,
    String firstSectionId,
    double firstShare,
    long sectionsBefore,
    double latePValue,
    double lateQValue,
    boolean late,
    String lastSectionId,
    double lastShare,
    long sectionsAfter,
    double earlyPValue,
    double earlyQValue,
    boolean early,
    long familySize) {

  static final Table<WordSpan> TABLE =
      Table.of(
          "word_spans",
          Group.DETAIL,
          "Words that begin later, or end earlier, in a document than its sections in random order"
              + " give",
          List.of("document_id", "word"),
          List.of(
              Column.<WordSpan>text("document_id", "the document, a work", WordSpan::documentId)
                  .refersTo("documents"),
              Column.text(
                  "word",
                  "a word with at least similarity.min_count occurrences in at least 2 sections"
                      + " that begins late or ends early; in documents of 5 sections",
                  WordSpan::word),
              Column.count("count", "occurrences in the document", WordSpan::count),
              Column.count("sections", "sections that have the word, k", WordSpan::sections),
              Column.count(
                  "document_sections",
                  "sections of the document with counted words, N",
                  WordSpan::documentSections),
              Column.<WordSpan>text(
                      "first_section_id",
                      "section of the first occurrence",
                      WordSpan::firstSectionId)
                  .refersTo("sections"),
              Column.number(
                  "first_share",
                  "share of the document's words before the first occurrence",
                  WordSpan::firstShare),
              Column.count(
                  "sections_before",
                  "sections before the first that has the word, m",
                  WordSpan::sectionsBefore),
              Column.number(
                  "late_p_value",
                  "share of orders of the sections in which the word begins so late: C(N − m, k) /"
                      + " C(N, k)",
                  WordSpan::latePValue),
              Column.number(
                  "late_q_value",
                  "late_p_value corrected (Benjamini-Hochberg) for all late_p_value and"
                      + " early_p_value of the document",
                  WordSpan::lateQValue),
              Column.flag(
                  "late",
                  "whether late_q_value ≤ similarity.alpha, and first_share is at least 0.1",
                  WordSpan::late),
              Column.<WordSpan>text(
                      "last_section_id", "section of the last occurrence", WordSpan::lastSectionId)
                  .refersTo("sections"),
              Column.number(
                  "last_share",
                  "share of the document's words before the last occurrence",
                  WordSpan::lastShare),
              Column.count(
                  "sections_after",
                  "sections after the last that has the word",
                  WordSpan::sectionsAfter),
              Column.number(
                  "early_p_value",
                  "share of orders in which the word ends so early, as late_p_value",
                  WordSpan::earlyPValue),
              Column.number(
                  "early_q_value",
                  "early_p_value corrected in the same way",
                  WordSpan::earlyQValue),
              Column.flag(
                  "early",
                  "whether early_q_value ≤ similarity.alpha, and last_share is at most 0.9",
                  WordSpan::early),
              Column.count(
                  "family_size", "tests in the family, two a word", WordSpan::familySize)));
}
