package org.annales.ngram;

import org.apache.spark.unsafe.types.UTF8String;

/** Holds the n-gram of a section that a cursor is at; it changes for each row. */
final class SectionNgram {
  int n;
  UTF8String ngram;
  UTF8String documentId;
  UTF8String sectionId;
  long count;
  double perMillion;
}
