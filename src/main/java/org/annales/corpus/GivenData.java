package org.annales.corpus;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.annales.text.model.Problem;
import org.annales.text.model.Role;
import org.annales.text.model.Severity;
import org.apache.hadoop.fs.Path;

/**
 * Joins the entries of manifests with the files that were found. Of two that name the same file the
 * nearer is used; the other is a problem, and so is a missing file.
 */
final class GivenData {
  private record Claim(CorpusManifest manifest, CorpusManifest.Entry entry) {}

  private static final Comparator<Listing.Found> ORDER =
      Comparator.comparing(Listing.Found::role)
          .thenComparing(Listing.Found::path)
          .thenComparing(Listing.Found::uri);

  private final List<CorpusManifest> manifests;
  private final Map<String, CorpusManifest> byFolder = new HashMap<>();
  private final Map<String, Claim> claims = new HashMap<>();
  private final List<Problem> problems = new ArrayList<>();

  GivenData(List<CorpusManifest> manifests) {
    this.manifests =
        manifests.stream()
            .sorted(
                Comparator.comparing((CorpusManifest manifest) -> -manifest.folder().depth())
                    .thenComparing(manifest -> FileSearch.uri(manifest.folder()))
                    .thenComparing(CorpusManifest::path))
            .toList();
  }

  /** What is wrong in the manifests, or in what they say of the files. */
  List<Problem> problems() {
    return problems;
  }

  /** The files, with what is said of them, in order of role and path. */
  List<Listing.Found> of(List<Listing.Found> found) {
    // Some file systems take letters with accents apart, and editors do not: both names are one.
    Map<String, String> uris = new HashMap<>();
    found.forEach(file -> uris.put(composed(file.uri()), file.uri()));
    found.forEach(file -> uris.put(file.uri(), file.uri()));
    for (CorpusManifest manifest : manifests) {
      problems.addAll(manifest.problems());
      CorpusManifest beside = byFolder.putIfAbsent(FileSearch.uri(manifest.folder()), manifest);
      if (beside == null) {
        manifest.entries().forEach(entry -> claim(new Claim(manifest, entry), uris));
      } else {
        warn(
            manifest,
            null,
            "manifest_second",
            "the folder has a manifest already, " + beside.path() + "; this one is not used",
            "put both into one");
      }
    }
    List<Listing.Found> files =
        new ArrayList<>(found.stream().map(this::given).sorted(ORDER).toList());
    Set<String> taken = new HashSet<>();
    files.replaceAll(file -> withOwnId(file, taken));
    return files;
  }

  private static String composed(String uri) {
    return Normalizer.normalize(uri, Normalizer.Form.NFC);
  }

  private void claim(Claim claim, Map<String, String> uris) {
    Path target = FileSearch.in(claim.manifest.folder(), claim.entry.file());
    String written = FileSearch.uri(target);
    String uri = uris.getOrDefault(written, uris.get(composed(written)));
    if (uri == null) {
      warn(
          claim.manifest,
          claim.entry.line(),
          "manifest_file_missing",
          claim.entry.file() + " is not among the files that are read",
          "mend the name, or take the entry out");
      return;
    }
    Claim nearer = claims.putIfAbsent(uri, claim);
    if (nearer != null) {
      warn(
          claim.manifest,
          claim.entry.line(),
          "manifest_nearer",
          claim.entry.file()
              + " is named in "
              + nearer.manifest.path()
              + " too, which lies nearer; what is said here is not used",
          "say all of it there");
    } else {
      noteSilent(claim, target);
    }
  }

  /** Whoever looks for what is said of a file looks into the manifest of its folder. */
  private void noteSilent(Claim claim, Path target) {
    int depth = claim.manifest.folder().depth();
    for (Path folder = target.getParent(); folder.depth() > depth; folder = folder.getParent()) {
      CorpusManifest nearer = byFolder.get(FileSearch.uri(folder));
      if (nearer != null) {
        problems.add(
            new Problem(
                null,
                claim.manifest.path(),
                claim.entry.line(),
                Severity.NOTE,
                "manifest_nearer",
                claim.entry.file() + " lies nearer to " + nearer.path() + ", which is silent on it",
                "say it there"));
        return;
      }
    }
  }

  private Listing.Found given(Listing.Found file) {
    Claim claim = claims.get(file.uri());
    if (claim == null) {
      return file;
    }
    Role role = claim.entry.role() == null ? file.role() : claim.entry.role();
    return new Listing.Found(
        file.uri(),
        file.path(),
        role,
        file.bytes(),
        claim.entry.documentId(),
        claim.entry.given(),
        file.refusal());
  }

  private Listing.Found withOwnId(Listing.Found file, Set<String> taken) {
    if (file.documentId() == null || taken.add(file.documentId())) {
      return file;
    }
    Claim claim = claims.get(file.uri());
    warn(
        claim.manifest,
        claim.entry.line(),
        "manifest_id_twice",
        "the document_id " + file.documentId() + " of " + file.path() + " is given to another file",
        "give it another; until then the id is made of the file's name");
    return new Listing.Found(
        file.uri(), file.path(), file.role(), file.bytes(), null, file.given(), file.refusal());
  }

  private void warn(
      CorpusManifest manifest, Integer line, String code, String message, String remedy) {
    problems.add(new Problem(null, manifest.path(), line, Severity.WARNING, code, message, remedy));
  }
}
