package org.annales.sentiment;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.annales.analysis.Resource;
import org.annales.sentiment.lexicon.BundledLexicon;
import org.annales.sentiment.lexicon.Lexicon;
import org.annales.sentiment.lexicon.LexiconHead;
import org.annales.sentiment.lexicon.LexiconReader;
import org.annales.sentiment.lexicon.ReadLexicon;
import org.annales.settings.InputException;
import org.annales.text.model.Problem;
import org.annales.text.model.TokenRules;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.Path;

/**
 * The lexicons that a configuration names: those that come with Annales, and files of the user's.
 *
 * @param problems of their files that were read nevertheless
 */
record Lexicons(List<Lexicon> all, List<Problem> problems) {
  Lexicons {
    all = List.copyOf(all);
    problems = List.copyOf(problems);
  }

  /**
   * The lexicons that a configuration names.
   *
   * @param names of lexicons, or paths of them
   * @param origin where the names are from, for messages
   * @param folders searched for names, the first first
   */
  record Named(List<String> names, String origin, List<String> folders) {
    Named {
      names = List.copyOf(names);
      folders = List.copyOf(folders);
    }

    static Named in(org.annales.settings.Configuration configuration) {
      return new Named(
          configuration.settings().sentiment().lexicons(),
          configuration.origins().get("sentiment.lexicons"),
          configuration.lexiconFolders());
    }
  }

  /**
   * Reads the named lexicons.
   *
   * @param rules of tokens of the texts
   * @throws InputException with all that is wrong, in all of them
   */
  static Lexicons read(Named named, TokenRules rules, Configuration hadoop) {
    return new Reading(named, rules, hadoop).read(true);
  }

  /** Reads the files of the user alone, to find mistakes. */
  static Lexicons check(Named named, TokenRules rules, Configuration hadoop) {
    return new Reading(named, rules, hadoop).read(false);
  }

  /** A lexicon as the manifest names it. */
  static Resource resource(Lexicon lexicon) {
    LexiconHead head = lexicon.head();
    Map<String, Object> facts = facts(head, lexicon.sha256(), lexicon.entries().size());
    facts.put("own_entries", lexicon.ownEntries());
    facts.put("usual_weight", lexicon.usualWeight());
    addBase(facts, lexicon.base());
    return new Resource(
        Resource.Kind.LEXICON, head.name(), head.version(), head.licence(), head.source(), facts);
  }

  private static Map<String, Object> facts(LexiconHead head, String sha256, int entries) {
    Map<String, Object> facts = new LinkedHashMap<>();
    facts.put("language", head.language());
    facts.put("sha256", sha256);
    facts.put("entries", entries);
    return facts;
  }

  private static void addBase(Map<String, Object> facts, Lexicon.Base base) {
    if (base != null) {
      Map<String, Object> extended = new LinkedHashMap<>();
      extended.put("name", base.head().name());
      extended.put("version", base.head().version());
      extended.put("licence", base.head().licence());
      extended.put("source", base.head().source());
      extended.putAll(facts(base.head(), base.sha256(), base.entries()));
      addBase(extended, base.base());
      facts.put("extends", extended);
    }
  }

  private static final class Reading {
    private final Named named;
    private final String by;
    private final TokenRules rules;
    private final LexiconFiles files;
    private final List<Lexicon> found = new ArrayList<>();
    private final Set<String> known = new HashSet<>();
    private final List<String> mistakes = new ArrayList<>();
    private final Set<Problem> problems = new LinkedHashSet<>();

    Reading(Named named, TokenRules rules, Configuration hadoop) {
      this.named = named;
      this.by = named.origin() + ": sentiment.lexicons: ";
      this.rules = rules;
      this.files = new LexiconFiles(named.folders(), hadoop);
    }

    Lexicons read(boolean bundledToo) {
      for (String name : named.names()) {
        try {
          BundledLexicon bundled = BundledLexicon.named(name).orElse(null);
          if (bundled == null) {
            found.add(own(files.find(name, null, by), Set.of()));
          } else if (bundledToo) {
            found.add(bundled.read(rules));
          }
          checkName(bundled == null ? found.get(found.size() - 1).name() : name);
        } catch (InputException e) {
          mistakes.addAll(e.mistakes());
        }
      }
      if (!mistakes.isEmpty()) {
        throw new InputException(mistakes);
      }
      return new Lexicons(found, List.copyOf(problems));
    }

    private void checkName(String name) {
      if (!known.add(name)) {
        mistakes.add(
            by
                + "found two lexicons with the name "
                + name
                + ": give one of them another with a line \"# name: \"");
      }
    }

    private Lexicon own(Path path, Set<Path> above) {
      ReadLexicon read =
          LexiconReader.read(path.toString(), files.bytes(path), LexiconFiles.name(path), rules);
      problems.addAll(read.problems());
      return read.base() == null ? read.lexicon() : read.lexicon().over(base(read, path, above));
    }

    /**
     * The lexicon that one extends.
     *
     * @param above the files that extend it
     */
    private Lexicon base(ReadLexicon read, Path path, Set<Path> above) {
      String line = path + ":" + read.base().line() + ": extends: ";
      String name = read.base().name();
      Optional<BundledLexicon> bundled = BundledLexicon.named(name);
      Lexicon base =
          bundled.isPresent()
              ? bundled.get().read(rules)
              : own(baseFile(name, path, above, line), with(above, files.whole(path)));
      String language = read.lexicon().head().language();
      if (!base.head().language().equals(language)) {
        throw new InputException(
            line
                + "found "
                + name
                + ", which is for the language "
                + base.head().language()
                + ", expected one for "
                + language
                + ", as this file says of itself");
      }
      return base;
    }

    private Path baseFile(String name, Path path, Set<Path> above, String line) {
      Path file = files.find(name, path, line);
      Path whole = files.whole(file);
      if (whole.equals(files.whole(path))) {
        throw new InputException(
            line + "found " + name + ", which is this file itself, expected another");
      }
      if (above.contains(whole)) {
        throw new InputException(
            line + "found " + name + ", which extends this file itself, expected another");
      }
      return file;
    }

    private static Set<Path> with(Set<Path> paths, Path one) {
      Set<Path> all = new HashSet<>(paths);
      all.add(one);
      return all;
    }
  }
}
