package org.annales.entity.linking;

import java.util.List;

/**
 * Writes the words of a mention as a name: with stops after initials, its nickname in quotation
 * marks, and the word that tells a person from a father or son of the same name.
 *
 * @param start index of its first word in the candidate
 * @param written the words as they are written
 * @param person whether they are several words that name a person
 */
record SurfaceForm(
    Candidate candidate, int start, List<String> written, boolean person, String generation) {

  /** The name with the words in some form, as many as are written. */
  String of(List<String> parts) {
    Candidate.Nickname nickname = candidate.nickname(start, start + written.size());
    StringBuilder joined = new StringBuilder();
    for (int i = 0; i <= parts.size(); i++) {
      if (nickname != null && nickname.at() == start + i) {
        joined.append(" \"").append(nickname.words()).append('"');
      }
      if (i < parts.size()) {
        joined.append(joined.isEmpty() ? "" : " ").append(parts.get(i));
        joined.append(person && isInitial(i) ? "." : "");
      }
    }
    if (!generation.isEmpty()) {
      joined.append(' ').append(Generation.written(generation));
    }
    return joined.toString();
  }

  /**
   * Whether a word is an initial; one of two letters, such as Yu., needs its stop, and so does the
   * last, such as X in Malcolm X.
   */
  private boolean isInitial(int i) {
    boolean stop = candidate.stop(start + i);
    return written.get(i).length() == 1
        ? stop || i + 1 < written.size()
        : stop && PersonName.isInitial(written.get(i));
  }
}
