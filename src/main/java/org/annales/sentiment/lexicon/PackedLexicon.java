package org.annales.sentiment.lexicon;

import java.io.Externalizable;
import java.io.IOException;
import java.io.ObjectInput;
import java.io.ObjectOutput;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * How a lexicon travels: its entries one after another, not as objects that each name their class.
 */
final class PackedLexicon implements Externalizable {
  private static final long serialVersionUID = 1L;

  private Lexicon lexicon;

  /** For reading. */
  public PackedLexicon() {}

  PackedLexicon(Lexicon lexicon) {
    this.lexicon = lexicon;
  }

  @Override
  public void writeExternal(ObjectOutput out) throws IOException {
    out.writeObject(lexicon.head());
    out.writeObject(lexicon.sha256());
    out.writeInt(lexicon.ownEntries());
    out.writeObject(lexicon.base());
    Map<String, Integer> categories = new LinkedHashMap<>();
    for (LexiconEntry entry : lexicon.entries()) {
      entry.senses().forEach(s -> categories.putIfAbsent(s.category(), categories.size()));
    }
    writeTexts(out, List.copyOf(categories.keySet()));
    out.writeInt(lexicon.entries().size());
    for (LexiconEntry entry : lexicon.entries()) {
      out.writeUTF(entry.text());
      writeTexts(out, entry.words());
      out.writeInt(entry.senses().size());
      for (Sense sense : entry.senses()) {
        out.writeInt(categories.get(sense.category()));
        out.writeDouble(sense.weight());
      }
    }
  }

  private static void writeTexts(ObjectOutput out, List<String> texts) throws IOException {
    out.writeInt(texts.size());
    for (String text : texts) {
      out.writeUTF(text);
    }
  }

  @Override
  public void readExternal(ObjectInput in) throws IOException, ClassNotFoundException {
    LexiconHead head = (LexiconHead) in.readObject();
    String sha256 = (String) in.readObject();
    int ownEntries = in.readInt();
    Lexicon.Base base = (Lexicon.Base) in.readObject();
    List<String> categories = readTexts(in);
    int size = in.readInt();
    List<LexiconEntry> entries = new ArrayList<>(size);
    for (int i = 0; i < size; i++) {
      entries.add(new LexiconEntry(in.readUTF(), readTexts(in), readSenses(in, categories)));
    }
    lexicon = new Lexicon(head, sha256, entries, ownEntries, base);
  }

  private static List<Sense> readSenses(ObjectInput in, List<String> categories)
      throws IOException {
    int size = in.readInt();
    List<Sense> senses = new ArrayList<>(size);
    for (int i = 0; i < size; i++) {
      senses.add(new Sense(categories.get(in.readInt()), in.readDouble()));
    }
    return senses;
  }

  private static List<String> readTexts(ObjectInput in) throws IOException {
    int size = in.readInt();
    List<String> texts = new ArrayList<>(size);
    for (int i = 0; i < size; i++) {
      texts.add(in.readUTF());
    }
    return texts;
  }

  private Object readResolve() {
    return lexicon;
  }
}
