/** Recognizes names, determines their types and links mentions to entities. */
package org.annales.entity.linking;
