package calibration;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Predicate;

/**
 * Writes the page of a calibration.
 *
 * @param unclaimed columns that make a claim but have no line in claims.tsv
 */
record CalibrationPage(
    TextTemplate template,
    List<Claim> claims,
    Figures figures,
    Map<String, Long> runs,
    List<String> unclaimed) {
  private static final List<String> TEXTS =
      List.of("runs", "halves", "sentences", "tokens", "order");

  String text() {
    return template.filled(
        Map.of(
            "runs", runsTable(),
            "tests", table(claim -> !claim.isInterval() && !claim.isOfFamilies()),
            "families", table(Claim::isOfFamilies),
            "intervals", table(Claim::isInterval),
            "power", power(),
            "unmeasured", unmeasured(),
            "untold", untold()));
  }

  private String runsTable() {
    List<String> parts = new ArrayList<>();
    runs.forEach((kind, count) -> parts.add(kind + " " + count));
    return parts.isEmpty() ? "none" : String.join(", ", parts);
  }

  private String table(Predicate<Claim> wanted) {
    StringBuilder table = new StringBuilder("| column | rows |");
    StringBuilder rule = new StringBuilder("\n|---|---|");
    for (String text : TEXTS) {
      table.append(' ').append(text).append(" |");
      rule.append("---|");
    }
    table.append(" |").append(rule).append("---|\n");
    for (Claim claim : claims) {
      if (claim.kind().equals("none") || !wanted.test(claim)) {
        continue;
      }
      row(table, name(claim), rows(claim));
      for (String text : TEXTS) {
        table.append(' ').append(cell(claim, text)).append(" |");
      }
      String note = claim.note().isEmpty() ? "" : "; " + claim.note();
      table.append(' ').append(verdict(claim)).append(note).append(" |\n");
    }
    return table.toString().stripTrailing();
  }

  private String cell(Claim claim, String text) {
    if (!claim.texts().contains(text)) {
      return "";
    }
    Tally now = figures.of(claim, text);
    StringBuilder cell = new StringBuilder(now.toString());
    if (now.all() > 0) {
      cell.append(String.format(Locale.ROOT, " of %,d", now.all()));
      if (claim.isOfFamilies()) {
        cell.append("; ").append(findings(now));
      }
    }
    return cell.toString();
  }

  private static String findings(Tally tally) {
    double each = (double) tally.findings() / tally.runs();
    return String.format(Locale.ROOT, each < 10 ? "%.1f a text" : "%.0f a text", each);
  }

  /** The worst of its texts: a claim that fails on one of them does not hold. */
  private String verdict(Claim claim) {
    List<Verdict> verdicts =
        claim.texts().stream().map(text -> Verdict.of(claim, figures.of(claim, text))).toList();
    for (Verdict worst :
        List.of(Verdict.TOO_MANY, Verdict.TOO_NARROW, Verdict.HOLDS, Verdict.WIDE, Verdict.FEWER)) {
      if (verdicts.contains(worst)) {
        return worst.words();
      }
    }
    return Verdict.UNKNOWN.words();
  }

  private String power() {
    StringBuilder table = new StringBuilder("| effect | column | rows | found, % | planted |\n");
    table.append("|---|---|---|---|---|\n");
    for (Claim claim : claims) {
      for (String effect : figures.effects(claim)) {
        Tally now = figures.of(claim, Figures.POWER + effect);
        row(table, effect, name(claim), rows(claim), now.toString(), Long.toString(now.all()));
        table.append('\n');
      }
    }
    return table.toString().stripTrailing();
  }

  private String unmeasured() {
    StringBuilder table = new StringBuilder("| column | rows | why |\n|---|---|---|\n");
    for (Claim claim : claims) {
      if (claim.kind().equals("none")) {
        row(table, name(claim), rows(claim), "n/a: " + claim.note());
        table.append('\n');
      }
    }
    for (String column : unclaimed) {
      row(table, "`" + column + "`", "", "n/a: without a line in claims.tsv");
      table.append('\n');
    }
    return table.toString().stripTrailing();
  }

  /** The claims of which no text has a test, and those of which there are too few. */
  private String untold() {
    List<String> none = new ArrayList<>();
    List<String> few = new ArrayList<>();
    for (Claim claim : claims) {
      if (claim.kind().equals("none")) {
        continue;
      }
      long most = claim.texts().stream().mapToLong(t -> figures.of(claim, t).all()).max().orElse(0);
      String words = name(claim) + (claim.rows().isEmpty() ? "" : " (" + rows(claim) + ")");
      if (most == 0) {
        none.add(words);
      } else if (most < Verdict.FEWEST) {
        few.add(words + ": " + most);
      }
    }
    return "Without any test in these texts, which are too short for it, or have no such rows: "
        + (none.isEmpty() ? "none" : String.join(", ", none))
        + ".\n\nWith fewer than "
        + Verdict.FEWEST
        + " tests, families or intervals on each text, too few for a share of 5 %: "
        + (few.isEmpty() ? "none" : String.join(", ", few))
        + ".";
  }

  private static void row(StringBuilder table, String... cells) {
    table.append('|');
    for (String cell : cells) {
      table.append(' ').append(cell).append(" |");
    }
  }

  private static String name(Claim claim) {
    String first = "`" + claim.table() + "." + claim.column() + "`";
    return claim.column().matches("(.*_)?low") && hasUpper(claim)
        ? first + ", `" + claim.table() + "." + claim.upper() + "`"
        : first;
  }

  private static boolean hasUpper(Claim claim) {
    return claim.isInterval() || claim.kind().equals("none");
  }

  private static String rows(Claim claim) {
    return claim
        .rows()
        .replace("+", "")
        .replace("|", " or ")
        .replace(">=", " ≥ ")
        .replace("<", " < ")
        .replace(",", ", ");
  }
}
