package org.annales.text.metadata;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PublicationYearTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "1893 | 1893",
        "14 February 1893 | 1893",
        "February 14th, 1893 | 1893",
        "Tuesday, 14 February 1893 | 1893",
        "1893-02-14 | 1893",
        "1893-02 | 1893",
        "1893_02_14 | 1893",
        "14.2.1893 | 1893",
        "2/14/1893 | 1893",
        "18930214 | 1893",
        "D:20040501120000Z | 2004",
        "2004-05-01T00:00:00Z | 2004",
        "Tue, 14 Feb 1893 10:00:00 +0100 | 1893",
        "18. Februar 1921 | 1921",
        "le 3 mars 1848 | 1848",
        "3 марта 1921 г. | 1921",
        "1921 г. | 1921",
        "1921г. | 1921",
        "1921年3月 | 1921",
        "Spring 1933 | 1933",
        "um 1250 | 1250",
        "c. 1889 | 1889",
        "ca 1889 | 1889",
        "ca.1889 | 1889",
        "[1889] | 1889",
        "[1889?] | 1889",
        "1889? | 1889",
        "©1936 | 1936",
        "c1936 | 1936",
        "1893a | 1893",
        "London, 1893. | 1893",
        "No. 1203, 14 February 1893 | 1893",
        "1342 A.H. [1923] | 1923",
        "1305 [1888] | 1888",
        "1305 or 1306 [1888 or 1889] | 1888",
        "1305/1888 | 1888",
        "5648 [1888] | 1888",
        "1888 [i.e. 1889] | 1889",
        "1888 [recte 1889] | 1889",
        "an VII [1798 or 1799] | 1798"
      })
  void aYearIsReadInManyForms(String date, int year) {
    assertThat(PublicationYear.of(date)).hasValue(year);
  }

  @ParameterizedTest
  @CsvSource({
    "1893/94, 1893",
    "1893-94, 1893",
    "1890–1895, 1890",
    "between 1890 and 1895, 1890",
    "1893 (reprinted 1921), 1893",
    "10 February 1712/13, 1712",
    "1/13 March 1921, 1921"
  })
  void ofSeveralYearsTheFirstCounts(String date, int year) {
    assertThat(PublicationYear.of(date)).hasValue(year);
  }

  @ParameterizedTest
  @CsvSource({
    "44 BC, -44",
    "44 B.C., -44",
    "15 March 44 BC, -44",
    "100–44 BCE, -100",
    "44 v. Chr., -44",
    "52 av. J.-C., -52",
    "44 a.C., -44",
    "44 v. Christus, -44",
    "44 vor Christus, -44",
    "52 avant Jésus-Christ, -52",
    "44 г. до н. э., -44",
    "44 до нашей эры, -44",
    "-0043-03-15, -44",
    "AD 79, 79",
    "79 n. Chr., 79",
    "79 nach Christus, 79",
    "c. 843, 843",
    "около 843, 843",
    "843, 843",
    "0843-08-10, 843"
  })
  void anEraTellsHowAYearIsCounted(String date, Integer year) {
    assertThat(PublicationYear.of(date).stream().boxed().findFirst().orElse(null)).isEqualTo(year);
  }

  @ParameterizedTest
  @CsvSource({
    "MDCCCXCIII, 1893",
    "M.DCC.LXXXIX., 1789",
    "M. DCC. LXXXIX., 1789",
    "Lugduni MDLIV, 1554",
    "MM, 2000"
  })
  void romanFiguresAreYearsToo(String date, int year) {
    assertThat(PublicationYear.of(date)).hasValue(year);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        " ",
        "n.d.",
        "s. d.",
        "o. J.",
        "19th century",
        "5th century BC",
        "2/14/93",
        "14.2.93",
        "'93",
        "18--",
        "189-?",
        "189?",
        "[189?]",
        "18??",
        "189u",
        "843?",
        "An VII",
        "A.H. 1305",
        "1305 H.",
        "1305 هـ",
        "hicri 1305",
        "1305 de l'Hégire",
        "9 Ramadan 1305",
        "1 Mehr 1345",
        "Samvat 1947",
        "1812 Saka",
        "2433 B.E.",
        "–1890",
        "1890s",
        "1890's",
        "1890er Jahre",
        "1890-е",
        "before 1900",
        "nach 1250",
        "pre-1914",
        "1342 AH",
        "MS1234",
        "No. 1234",
        "12345",
        "99999999",
        "9999",
        "0000-00-00",
        "0001-01-01T00:00:00",
        "0101-01-01T00:00:00+00:00",
        "-1893",
        "4000 BC",
        "M. C. Pell",
        "MIX of things"
      })
  void nothingIsReadWhereNoYearIsNamed(String date) {
    assertThat(PublicationYear.of(date)).isEmpty();
  }

  @Test
  void aLongTextCostsNoMoreThanAShortOne() {
    assertThat(PublicationYear.of("M. ".repeat(1_000_000))).isEmpty();
    assertThat(PublicationYear.of("12 ".repeat(1_000_000))).isEmpty();
  }
}
