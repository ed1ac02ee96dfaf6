package org.annales.cli;

/** The command line: arguments, subcommands, progress and the summary of a run. */
