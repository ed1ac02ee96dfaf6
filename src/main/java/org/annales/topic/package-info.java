/**
 * Finds topics: groups of words that occur in the same segments, by nonnegative matrix
 * factorization, and measures how stable each is between random starts.
 */
package org.annales.topic;
