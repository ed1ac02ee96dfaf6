package org.annales.results;

/** Reads tables of a finished run, JSON lines or Parquet, without a Spark session. */
