package calibration;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Counts the outcomes of a claim in the rows of one run. */
final class MeasuredClaim {
  private static final double ALPHA = 0.05;

  private final Claim claim;
  private final TrueValues truth;
  private final Map<String, Boolean> families = new HashMap<>();
  private long hits;
  private long all;
  private long findings;

  /** Whether the version of the run does not have the column. */
  private boolean isAbsent;

  private final List<Planted> planted;
  private final Set<Planted> found = new HashSet<>();
  private final String sectionColumn;
  private final String itemColumn;

  /**
   * @param planted the effects of the text that the claim should find
   */
  MeasuredClaim(Claim claim, TrueValues truth, List<Planted> planted) {
    this.claim = claim;
    this.truth = truth;
    this.planted = planted;
    String columns = claim.power().substring(claim.power().indexOf(':') + 1);
    int slash = columns.indexOf('/');
    this.sectionColumn = slash > 0 ? columns.substring(0, slash) : "";
    this.itemColumn = slash < 0 ? "" : columns.substring(slash + 1);
    if (claim.isOfFamilies() && claim.family().isEmpty()) {
      families.put("", false);
    }
  }

  void add(JsonNode row) {
    if (!row.has(claim.column())) {
      isAbsent = true;
    }
    if (isAbsent || !claim.counts(row)) {
      return;
    }
    Boolean outcome = outcome(row);
    if (claim.isOfFamilies()) {
      boolean finding = Boolean.TRUE.equals(outcome) && claim.mayFind(row);
      findings += finding ? 1 : 0;
      families.merge(claim.familyOf(row), finding, Boolean::logicalOr);
    } else if (outcome != null && claim.isInterval() && !claim.family().isEmpty()) {
      // A band of a curve holds where it holds the whole curve.
      families.merge(claim.familyOf(row), outcome, Boolean::logicalAnd);
    } else if (outcome != null
        && (claim.family().isEmpty() || families.put(claim.familyOf(row), outcome) == null)) {
      all++;
      hits += outcome ? 1 : 0;
    }
    // What covers should not cover the value of the null text where there is an effect.
    if (outcome != null && outcome != claim.isInterval()) {
      planted.stream().filter(effect -> isOf(effect, row)).forEach(found::add);
    }
  }

  Tally tally() {
    if (isAbsent) {
      return Tally.NONE;
    }
    if (claim.isOfFamilies() || (claim.isInterval() && !claim.family().isEmpty())) {
      long with = families.values().stream().filter(f -> f).count();
      return new Tally(with, families.size(), findings, 1);
    }
    return new Tally(hits, all, 0, 1);
  }

  /** How many of the planted effects of a kind are found. */
  Map<String, Tally> power() {
    Map<String, Tally> power = new HashMap<>();
    if (isAbsent) {
      return power;
    }
    for (Planted effect : planted) {
      Tally one = new Tally(found.contains(effect) ? 1 : 0, 1, 0, 0);
      power.merge(effect.effect(), one, Tally::plus);
    }
    return power;
  }

  private boolean isOf(Planted effect, JsonNode row) {
    boolean item = itemColumn.isEmpty() || row.path(itemColumn).asText().equals(effect.item());
    return item
        && (sectionColumn.isEmpty()
            || Sections.number(row.path(sectionColumn).asText()) == effect.chapter());
  }

  /** Whether the row is a finding, or whether the interval covers; null where it says nothing. */
  private Boolean outcome(JsonNode row) {
    JsonNode value = row.path(claim.column());
    if (claim.kind().equals("p?")) {
      return value.isNumber() && value.asDouble() <= ALPHA;
    }
    if (value.isNull() || value.isMissingNode()) {
      return null;
    }
    return switch (claim.kind()) {
      case "p", "q" -> value.asDouble() <= ALPHA;
      case "ln" -> value.asDouble() <= Math.log(ALPHA);
      case "flag" -> value.asBoolean();
      case "not" -> !value.asBoolean();
      case "set" -> true;
      case "above" -> above(row, value.asDouble());
      case "inside" -> covers(row, number(row, claim.operand()));
      case "covers" ->
          covers(row, claim.operand().equals("0") ? Double.valueOf(0) : truth.of(claim, row));
      default -> throw new IllegalArgumentException("claims.tsv: rule " + claim.rule());
    };
  }

  private Boolean above(JsonNode row, double bound) {
    Double value = number(row, claim.operand());
    return value == null ? null : value > bound;
  }

  private Boolean covers(JsonNode row, Double value) {
    Double low = number(row, claim.column());
    Double high = number(row, claim.upper());
    return value == null || low == null || high == null ? null : low <= value && value <= high;
  }

  private static Double number(JsonNode row, String column) {
    JsonNode value = row.path(column);
    return value.isNumber() ? value.asDouble() : null;
  }
}
