package org.annales.entity.linking;

/** Recognizes names, determines their types and links mentions to entities. */
