package org.annales.analysis;

/** The contract between the run and its analyses. */
