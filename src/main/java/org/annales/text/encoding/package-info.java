/** Detects the character encoding of a file, decodes it and repairs decoding errors. */
package org.annales.text.encoding;
