package org.annales.text.index;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class IndexPartsTest {
  private static final IndexStyle STYLE = new IndexStyle(400, true, false, IndexVolumes.NONE);

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Pell, A. S., 12, 14 | Pell, A. S. [12 14]",
        "Pell, A. S. 12 | Pell, A. S. [12]",
        "Pell. 12, 14 | Pell [12 14]",
        "Goats: 12, 14 | Goats [12 14]",
        "Goats of Wales 12, 14 | Goats of Wales [12 14]",
        "Goats ........ 12, 14 | Goats [12 14]",
        "*Goats of 1912*, 14 | Goats of 1912 [14]",
        "Goats, **12**, *14* | Goats [12 14]",
        "\"The goat, the\" 74, 81 | \"The goat, the\" [74 81]",
      })
  void aHeadingEndsBeforeItsPages(String entry, String parts) {
    assertThat(parts(entry)).isEqualTo(parts);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Circular No. 00112, 12-14 | Circular No. 00112 [12-14]",
        "Diet, 17th, 35, 70 | Diet, 17th [35 70]",
        "Band of 83, 45 | Band of 83 [45]",
        "Band of 83, 145 | Band of 83 [145]",
        "Fair of 1712, 45, 60 | Fair of 1712 [45 60]",
        "Levy, June 1712, 45 | Levy, June 1712 [45]",
        "before the 1712 levy, 45 | before the 1712 levy [45]",
        "1712 levy, 45 | 1712 levy [45]",
        "League (of 1712-13) 24 | League (of 1712-13) [24]",
        "Amos VII, 24 | Amos VII [24]",
        "Zeno, c. 427 B.C., 12 | Zeno, c. 427 B.C. [12]",
        "Order of 5 May, 12 | Order of 5 May [12]",
      })
  void aHeadingKeepsItsNumbers(String entry, String parts) {
    assertThat(parts(entry)).isEqualTo(parts);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Goats: cost of, 12; milk of, 14-16 | Goats [] cost of [12] milk of [14-16]",
        "Goats, 3; cost of, 12 | Goats [3] cost of [12]",
        "Goats: cost of, 12 | Goats [] cost of [12]",
        "Goats: Wales, 12; Ayr, 14 | Goats [] Wales [12] Ayr [14]",
        "Goats: A Study, 12 | Goats: A Study [12]",
        "*Goats: a study*, 12 | Goats: a study [12]",
        "Goats—cost of, 12—milk of, 14 | Goats [] cost of [12] milk of [14]",
        "Goats, 12, quoted, 14 | Goats [12] quoted [14]",
        "sale of, 61, theft of, 92 | sale of [61] theft of [92]",
        "sale of, 61; 92 | sale of [61 92]",
      })
  void subheadingsMayBeRunIn(String entry, String parts) {
    assertThat(parts(entry)).isEqualTo(parts);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Kids, see Goats. | Kids [] > Goats",
        "Kids. *See* Goats | Kids [] > Goats",
        "Kids *see* Goats | Kids [] > Goats",
        "Kids, 12. *See also* Goats; Sheep | Kids [12] > Goats; Sheep",
        "Kids (see also Goats) | Kids [] > Goats",
        "Kids. See Pell, A. S. | Kids [] > Pell, A. S.",
        "Kitze, s. Ziegen | Kitze [] > Ziegen",
        "Kitze, 12 ff., s. a. Ziegen | Kitze [12 ff.] > Ziegen",
        "Kitze siehe auch Ziegen | Kitze [] > Ziegen",
        "Chevreaux, 12. Voir aussi Chèvres | Chevreaux [12] > Chèvres",
        "Holy See, 45 | Holy See [45]",
        "Pell v. Weir, 45 | Pell v. Weir [45]",
        "Pell, v. Amos, 45 | Pell, v. Amos [45]",
      })
  void anEntryMayReferToAnother(String entry, String parts) {
    assertThat(parts(entry)).isEqualTo(parts);
  }

  private static String parts(String entry) {
    IndexParts parts = IndexParts.of(IndexText.of(entry), STYLE);
    String see = parts.see() == null ? "" : " > " + parts.see();
    return parts.parts().stream()
            .map(
                p ->
                    p.text()
                        + p.pages().stream()
                            .map(PageReference::printed)
                            .collect(Collectors.joining(" ", " [", "]")))
            .collect(Collectors.joining(" "))
        + see;
  }
}
