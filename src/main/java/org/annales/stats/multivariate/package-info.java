/** Distances of texts, hierarchical clustering and correspondence analysis. */
package org.annales.stats.multivariate;
