/** Declares a table once; schema, rows and data dictionary follow from it. */
package org.annales.table;
