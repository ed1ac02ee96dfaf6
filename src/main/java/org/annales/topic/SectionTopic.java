package org.annales.topic;

import java.io.Serializable;
import java.util.List;
import org.annales.table.Column;
import org.annales.table.Table;
import org.annales.table.Table.Group;

/** A stable topic in a section: a row of topic_sections. */
record SectionTopic(
    String documentId, String sectionId, String topicId, double share, long segments)
    implements Serializable {
  private static final long serialVersionUID = 1L;

  static final Table<SectionTopic> TABLE =
      Table.of(
          "topic_sections",
          Group.DETAIL,
          "The shares of the stable topics in each section of the works, where they are not 0",
          List.of("section_id", "topic_id"),
          List.of(
              Column.<SectionTopic>text(
                      "document_id", "the document, a work", SectionTopic::documentId)
                  .refersTo("documents"),
              Column.<SectionTopic>text("section_id", "the section", SectionTopic::sectionId)
                  .refersTo("sections"),
              Column.<SectionTopic>text("topic_id", "the topic", SectionTopic::topicId)
                  .refersTo("topics"),
              Column.<SectionTopic>number(
                      "share",
                      "mean share of the topic in the segments of the section, by nonnegative least"
                          + " squares; with the unstable topics the sum is 1",
                      SectionTopic::share)
                  .unit("share"),
              Column.count("segments", "segments of the section", SectionTopic::segments)));
}
