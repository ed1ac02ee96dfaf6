/** Tests which words and phrases mark a section or a document against a reference. */
package org.annales.keyness;
