package org.annales.sentiment;

/** A sentence that shows a word, by its number among those that are counted. */
record ExampleSentence(String word, int sentence, String text) {}
