package org.annales.entity;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.annales.entity.linking.Entity;
import org.annales.stats.association.Contingency;
import org.annales.stats.association.LogLikelihood;
import org.annales.stats.association.MutualInformation;

/** Finds the entities that occur in the same sentences of a section, or near each other. */
record EntityPairs(NamedDocument document, int window) {
  /** Returns the pairs of each section and adds them to the network of the document. */
  List<EntityPair> of(Map<Integer, Map<Entity, Tally>> tallies, Network network) {
    List<EntityPair> pairs = new ArrayList<>();
    for (int i = 0; i < document.sections().size(); i++) {
      addPairs(document.sections().get(i), tallies.getOrDefault(i, Map.of()), pairs, network);
    }
    return pairs;
  }

  /** An entity with the ranks of the counted sentences and windows that name it. */
  private record Named(String id, BitSet sentences, BitSet windows) {}

  private void addPairs(
      NamedSection section, Map<Entity, Tally> inSection, List<EntityPair> pairs, Network network) {
    List<Named> named = new ArrayList<>();
    int all = section.countedSentences().cardinality();
    network.addSection(all);
    inSection.forEach(
        (entity, tally) -> {
          if (tally.mentions() > 0) {
            BitSet ranks = ranks(section.countedSentences(), tally.sentences());
            named.add(new Named(document.id(entity), ranks, windows(ranks, all)));
            network.addSentences(document.id(entity), ranks.cardinality());
          }
        });
    named.sort(Comparator.comparing(Named::id));
    for (int a = 0; a < named.size(); a++) {
      for (int b = a + 1; b < named.size(); b++) {
        if (named.get(a).windows().intersects(named.get(b).windows())) {
          pairs.add(pair(section, named.get(a), named.get(b), all, network));
        }
      }
    }
  }

  private static BitSet ranks(BitSet counted, BitSet sentences) {
    BitSet ranks = new BitSet();
    int rank = 0;
    for (int i = counted.nextSetBit(0); i >= 0; i = counted.nextSetBit(i + 1)) {
      ranks.set(rank++, sentences.get(i));
    }
    return ranks;
  }

  /** Returns the first sentences of all windows that contain one of the sentences. */
  private BitSet windows(BitSet sentences, int all) {
    BitSet windows = new BitSet();
    int last = Math.max(0, all - window);
    for (int i = sentences.nextSetBit(0); i >= 0; i = sentences.nextSetBit(i + 1)) {
      windows.set(Math.max(0, Math.min(last, i - window + 1)), Math.min(last, i) + 1);
    }
    return windows;
  }

  private EntityPair pair(NamedSection section, Named a, Named b, int all, Network network) {
    BitSet both = (BitSet) a.sentences().clone();
    both.and(b.sentences());
    BitSet windows = (BitSet) a.windows().clone();
    windows.and(b.windows());
    network.addPair(a.id(), b.id(), both.cardinality(), windows.cardinality());
    Contingency table =
        Contingency.ofMarginals(
            both.cardinality(), a.sentences().cardinality(), b.sentences().cardinality(), all);
    return new EntityPair(
        a.id(),
        b.id(),
        section.documentId(),
        section.sectionId(),
        both.cardinality(),
        windows.cardinality(),
        MutualInformation.npmi(table),
        LogLikelihood.fourCells(table));
  }
}
