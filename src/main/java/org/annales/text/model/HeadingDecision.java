package org.annales.text.model;

import java.io.Serializable;

/**
 * A decision whether lines are a heading.
 *
 * @param line the heading's first line in the file, from 1
 * @param text the lines joined, without marks
 * @param kind kind of the section that it begins, or would begin; null if it names none
 * @param number number used, in arabic digits, or null
 * @param score confidence that it is a heading, from 0 to 1
 * @param reason why it is a heading or none
 */
public record HeadingDecision(
    int line,
    String text,
    SectionKind kind,
    Integer number,
    double score,
    boolean accepted,
    HeadingReason reason)
    implements Serializable {}
