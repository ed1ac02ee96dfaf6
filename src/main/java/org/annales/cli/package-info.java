/** The command line: arguments, subcommands, progress and the summary of a run. */
package org.annales.cli;
