package org.annales.table;

/** Declares a table once; schema, rows and data dictionary follow from it. */
