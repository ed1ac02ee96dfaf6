package org.annales.comparison;

import java.io.Serializable;
import java.util.List;
import java.util.Map;
import org.annales.corpus.SectionPlace;

/**
 * The measures of a section, and what it brings to the tests.
 *
 * @param samples by measure
 */
record MeasuredSection(SectionPlace place, List<MeasureValue> values, Map<String, Sample> samples)
    implements Serializable {}
