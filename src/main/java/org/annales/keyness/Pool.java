package org.annales.keyness;

import java.io.Serializable;
import java.util.List;

/**
 * Lists sections that are counted in one task, and the targets among them. Each target is compared
 * with the rest of the pool.
 *
 * @param sections the numbers of those with counted tokens, in the order in which they are counted
 */
record Pool(List<Integer> sections, List<Target> targets) implements Serializable {}
