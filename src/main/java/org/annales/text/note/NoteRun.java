package org.annales.text.note;

import java.util.ArrayList;
import java.util.List;
import org.annales.text.outline.OutlineItem;

/** Endnotes with consecutive numbers, and their section. */
final class NoteRun {
  /** Indexes of the notes among the items of the notes section. */
  final List<Integer> places = new ArrayList<>();

  final List<Integer> numbers = new ArrayList<>();

  /** The annotated section; null if unknown. */
  OutlineItem section;

  NoteRun(OutlineItem section) {
    this.section = section;
  }

  void add(int place, int number) {
    places.add(place);
    numbers.add(number);
  }

  int first() {
    return numbers.get(0);
  }

  int last() {
    return numbers.get(numbers.size() - 1);
  }

  /** Cuts off the notes from a number on, whose section is unknown. */
  NoteRun cutFrom(int number) {
    int at = 0;
    while (at < numbers.size() && numbers.get(at) < number) {
      at++;
    }
    NoteRun tail = new NoteRun(null);
    List<Integer> cutPlaces = places.subList(at, places.size());
    List<Integer> cutNumbers = numbers.subList(at, numbers.size());
    tail.places.addAll(cutPlaces);
    tail.numbers.addAll(cutNumbers);
    cutPlaces.clear();
    cutNumbers.clear();
    return tail;
  }
}
