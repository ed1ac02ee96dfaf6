package org.annales.format;

import org.annales.text.model.Zone;

/**
 * A note that a file links with its reference.
 *
 * @param key its number in the file's notes, from 1
 * @param label number or sign, without brackets
 */
record NoteKey(int key, String label, Zone zone) {}
