package org.annales.format;

import org.annales.text.model.Zone;

/**
 * A note that a file links with its mark.
 *
 * @param key its number in the file's notes, from 1
 * @param label what it is marked with, without brackets
 */
record NoteKey(int key, String label, Zone zone) {}
