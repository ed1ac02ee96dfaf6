package org.annales.text.model;

import java.io.Serializable;

/**
 * The decision whether lines are a heading, with its reason.
 *
 * @param line the heading's first line in the file, from 1
 * @param text the lines joined, without marks
 * @param kind the kind of the section that it begins, or would begin; null where it names none
 * @param number as taken, in arabic digits, or null
 * @param score from 0 to 1: how sure the decision's heading is one
 * @param reason a short sentence
 */
public record HeadingDecision(
    int line,
    String text,
    SectionKind kind,
    Integer number,
    double score,
    boolean accepted,
    String reason)
    implements Serializable {}
