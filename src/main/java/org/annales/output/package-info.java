package org.annales.output;

/** Writes tables, files, data dictionary and manifest, and publishes a finished run. */
