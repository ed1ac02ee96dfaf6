package org.annales.settings;

/** Reads the configuration and checks it; a record of settings for each analysis. */
