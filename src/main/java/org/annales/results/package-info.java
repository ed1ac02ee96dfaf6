/** Reads tables of a finished run, JSON lines or Parquet, without a Spark session. */
package org.annales.results;
