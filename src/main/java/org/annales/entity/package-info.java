/** Counts the persons, places and other named entities of each section, and their pairs. */
package org.annales.entity;
