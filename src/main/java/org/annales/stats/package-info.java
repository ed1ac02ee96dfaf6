/** Statistics without Spark and files: what its packages share. */
package org.annales.stats;
