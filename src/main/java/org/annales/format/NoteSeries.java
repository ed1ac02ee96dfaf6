package org.annales.format;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.ToIntFunction;
import java.util.stream.Collectors;

/**
 * Notes with ascending numbers and matching calls before them: the calls have the same order, refer
 * to nearly all notes, and to hardly any other number.
 */
record NoteSeries(List<UnlinkedCall> calls, List<UnlinkedNote> notes) {
  /** Least share of matched calls and notes. */
  private static final double MOST = 0.8;

  /**
   * Matches consecutive notes with the calls before them. Where the numbers of notes restart at 1,
   * as in another chapter, those of the calls must as well; numbers restarting after the last
   * called note may be a list.
   */
  static List<NoteSeries> of(List<UnlinkedCall> calls, List<UnlinkedNote> notes) {
    List<List<UnlinkedNote>> ofNotes = split(notes, UnlinkedNote::number);
    List<List<UnlinkedCall>> ofCalls =
        ofNotes.size() == 1 ? List.of(calls) : split(calls, UnlinkedCall::number);
    if (ofCalls.size() > ofNotes.size()) {
      return List.of();
    }
    List<NoteSeries> series = new ArrayList<>();
    for (int i = 0; i < ofCalls.size(); i++) {
      NoteSeries one = new NoteSeries(sure(ofCalls.get(i)), ofNotes.get(i));
      if (one.agrees()) {
        series.add(one);
      }
    }
    boolean sure = ofCalls.size() == ofNotes.size() || series.size() == ofCalls.size();
    return sure ? series : List.of();
  }

  private static <T> List<List<T>> split(List<T> all, ToIntFunction<T> number) {
    List<List<T>> runs = new ArrayList<>();
    for (T one : all) {
      if (runs.isEmpty() || number.applyAsInt(one) == 1) {
        runs.add(new ArrayList<>());
      }
      runs.get(runs.size() - 1).add(one);
    }
    return runs;
  }

  /** A possible power or unit is a call only if there is no other call of the note. */
  private static List<UnlinkedCall> sure(List<UnlinkedCall> calls) {
    Set<Integer> sure =
        calls.stream()
            .filter(call -> !call.doubtful())
            .map(UnlinkedCall::number)
            .collect(Collectors.toSet());
    Set<Integer> once = new LinkedHashSet<>();
    Set<Integer> twice = new LinkedHashSet<>(sure);
    for (UnlinkedCall call : calls) {
      if (call.doubtful() && !once.add(call.number())) {
        twice.add(call.number());
      }
    }
    return sure.isEmpty()
        ? List.of()
        : calls.stream()
            .filter(call -> !call.doubtful() || !twice.contains(call.number()))
            .toList();
  }

  private boolean agrees() {
    Set<Integer> numbers = notes.stream().map(UnlinkedNote::number).collect(Collectors.toSet());
    Set<Integer> called = new LinkedHashSet<>();
    Set<Integer> others = new LinkedHashSet<>();
    for (UnlinkedCall call : calls) {
      if (numbers.contains(call.number())) {
        called.add(call.number());
      } else if (!call.doubtful()) {
        others.add(call.number());
      }
    }
    return !called.isEmpty()
        && called.size() >= numbers.size() * MOST
        && others.size() <= Math.max(1, numbers.size() / 4)
        && called.stream().sorted().toList().equals(List.copyOf(called));
  }
}
