/** Groups endnotes and footnotes and links them to their marks in the text. */
package org.annales.text.note;
