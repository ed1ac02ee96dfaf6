package org.annales.stats;

/** Statistics without Spark and files: what its packages share. */
