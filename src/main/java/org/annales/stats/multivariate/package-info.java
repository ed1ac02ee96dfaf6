package org.annales.stats.multivariate;

/** Distances of texts, hierarchical clustering and correspondence analysis. */
