package org.annales.corpus;

/**
 * Names a value that is computed once in a run and cached until the corpus is closed.
 *
 * @param type of the value, or of the elements of the cached RDD
 * @param name distinguishes values of one type
 */
public record CacheKey<T>(Class<T> type, String name) {}
