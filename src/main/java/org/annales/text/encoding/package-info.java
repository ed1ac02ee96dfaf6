/**
 * Decides the character encoding of a file and decodes it, with damage such as double encoding or
 * patches of another code page.
 */
package org.annales.text.encoding;
