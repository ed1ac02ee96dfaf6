package org.annales.text.metadata;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** In the pages below a stroke is the end of a line. */
class TitlePageTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "THE TIDE MILL/ /by Agnes Q. Thorne/ /Harrow Press; Agnes Q. Thorne",
        "THE TIDE MILL/ /BY/ /AGNES THORNE/ /LONDON; AGNES THORNE",
        "The Tide Mill/A novel by Agnes Thorne, M.A.; Agnes Thorne",
        "Die Gezeitenmühle/Roman von Agnes von der Thorn; Agnes von der Thorn",
        "Le Moulin/par AGNÈS DE LA THORNE/PARIS; AGNÈS DE LA THORNE",
        "The Tide Mill/Agnes Q. Thorne/The Tide Mill/Agnes Q. Thorne/Translated by Ola Berg; Agnes"
            + " Q. Thorne",
        "The Tide Mill/Agnes Thorne/Harrow Press/Thorne, Agnes, 1931-/The tide mill; Agnes Thorne",
        "The Tide Mill/Copyright © 1951 by Agnes Thorne; Agnes Thorne",
        "The Tide Mill/Agnes Thorne/Also by Agnes Thorne; Agnes Thorne"
      })
  void anAuthorNeedsEvidence(String page, String author) {
    assertThat(TitlePage.of(lines(page)).author()).isEqualTo(author);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "The Tide Mill/Translated by Ola Berg",
        "The Tide Mill/Translated/by/Ola Berg",
        "The Tide Mill/Edited by Ola Berg/© 1951 by Ola Berg",
        "The Tide Mill/Illustrations by Ola Berg",
        "The Tide Mill/Published by Harrow Books, Inc./© 1951 by Harrow Books",
        "Great Tides/Great Tides/Harrow Press",
        "Sea Winds/Cold Harbours/Sea Winds/Cold Harbours",
        "He was brought up by Ola Berg, who had found him, and he told her so that day.",
        "The mill stood/by the sea/and the tide came"
      })
  void whoDidSomethingElseIsNoAuthorAndATitleIsNoName(String page) {
    assertThat(TitlePage.of(lines(page)).author()).isNull();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "The Tide Mill/© 1951 by Harrow Books, Inc. All rights reserved.; © 1951 by Harrow Books,"
            + " Inc.; 1951",
        "The Tide Mill/Copyright, 1907/by Harrow & Co.; Copyright, 1907; 1907",
        "The Tide Mill/First published in 1949/© renewed 1977 by Agnes Thorne; First published in"
            + " 1949; 1949",
        "The Tide Mill/Translation © 1980 by Ola Berg/© 1951 by Agnes Thorne; © 1951 by Agnes"
            + " Thorne; 1951",
        "The Tide Mill/LONDON/HARROW AND SONS/1874; LONDON, HARROW AND SONS, 1874; 1874",
        "The Tide Mill/LIPSIAE/Harrow Verlag/MDCCCLXXIV; Harrow Verlag, MDCCCLXXIV; 1874",
        "1912/The Tide Mill/Boston: Harrow Press, 1931.; Boston: Harrow Press, 1931.; 1931"
      })
  void aYearNeedsAWordOrAnImprint(String page, String published, int year) {
    String found = TitlePage.of(lines(page)).published();

    assertThat(found).isEqualTo(published);
    assertThat(PublicationYear.of(found)).hasValue(year);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "1912/The Year of the Tide",
        "The Tide/1912",
        "The Tide of 1912",
        "She was born in 1912.",
        "In London the frost of 1874 killed the mill; nobody mended it."
      })
  void aYearInATitleOrASentenceIsNoYearOfPublication(String page) {
    assertThat(TitlePage.of(lines(page)).published()).isNull();
  }

  private static List<String> lines(String page) {
    return List.of(page.split("/", -1));
  }
}
