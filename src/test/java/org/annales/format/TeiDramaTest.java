package org.annales.format;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class TeiDramaTest {
  private static final String PROLOGUE =
      "<front><castList><head>Persons</head><castItem>Moll, a miller</castItem></castList>"
          + "<div type='prologue'><head>Prologue</head><sp><speaker>Chorus</speaker>"
          + "<l>The river rose.</l></sp></div></front>";
  private static final String ACTS =
      """
      <body><div type="play"><head>The Weir</head>
      <div type="act" n="1"><head>Act I</head>
      <div type="scene" n="1"><head>Scene 1</head><p>It froze.</p></div>
      <div type="scene" n="2"><head>Scene 2</head><p>It bore.</p></div></div>
      <div type="act" n="2"><head>Act II</head>
      <div type="scene" n="1"><head>Scene 1</head><p>It thawed.</p></div></div>
      </div></body>
      """;

  @Test
  void actsHoldScenes() {
    assertThat(play(ACTS).sections())
        .containsExactly(
            "front null",
            "act-1 Act I",
            "act-1.scene-1 Scene 1",
            "act-1.scene-2 Scene 2",
            "act-2 Act II",
            "act-2.scene-1 Scene 1");
  }

  @Test
  void theTitleOfAPlayIsNotOfThePrologueBeforeIt() {
    assertThat(play(PROLOGUE + ACTS).sections())
        .startsWith("front null", "introduction Prologue", "part-1 The Weir", "act-1 Act I");
  }

  @Test
  void someActsHaveNoScenes() {
    String body =
        "<body><div type='act'><head>Act I</head><p>It froze.</p></div>"
            + "<div type='act' n='2'><head>Act II</head><div type='scene' n='1'>"
            + "<head>Scene 1</head><p>It thawed.</p></div></div></body>";

    assertThat(play(body).sections())
        .containsExactly("act-1 Act I", "act-2 Act II", "act-2.scene-1 Scene 1");
  }

  @Test
  void playsInOneVolumeArePartsOfIt() {
    String act = "<div type='act'><head>Act I</head><p>It froze.</p></div>";
    String volume =
        "<group><text><body><div type='play'><head>The Weir</head>%s</div></body></text>"
            + "<text><body><div type='play'><head>The Ford</head>%s</div></body></text></group>";

    assertThat(play(volume.formatted(act, act)).sections())
        .containsExactly(
            "part-1 The Weir", "part-1.act-1 Act I", "part-2 The Ford", "part-2.act-1 Act I");
  }

  @Test
  void sectionsAndLettersInsideAChapterBelongToItAndNotesDoNot() {
    String body =
        "<body><div type='chapter'><head>Ice</head><p>It froze.</p>"
            + "<div type='section'><head>The Pond</head><p>Hard.</p></div>"
            + "<div type='letter'><head>To the Miller</head><p>Sir.</p></div>"
            + "<div type='notes'><head>Notes</head><p>None.</p></div></div>"
            + "<div type='play'><head>The Loaf</head><div type='act'><head>Act I</head>"
            + "<p>It was gone.</p></div></div></body>";

    assertThat(play(body).sections())
        .containsExactly("chapter-1 Ice", "notes Notes", "part-1 The Loaf", "act-1 Act I");
  }

  @Test
  void aSubtitleIsNoSectionOfItsOwn() {
    String body =
        "<body><div type='scene'><head>Scene 1</head><pb n='2'/><head>The"
            + " mill</head><p>Ice.</p></div><div type='scene'><head>Scene"
            + " 2</head><p>Thaw.</p></div></body>";

    assertThat(play(body).sections()).containsExactly("scene-1 Scene 1", "scene-2 Scene 2");
    assertThat(play(body).texts()).contains("heading: The mill");
  }

  @Test
  void speakersAndStageDirectionsAreSetAsideAndSpeechesStayWhole() {
    OpenedFile play =
        play(
            """
            <body><stage>Enter Moll.</stage>
            <sp><speaker>Moll.</speaker><p>The wheel <stage>(listening)</stage> has stopped.</p></sp>
            <sp><speaker>Tam.</speaker><l>It stopped because <stage>laughs</stage> the river sank,</l>
            <stage>He points.</stage>
            <l>And left the boat upon the bank.</l><stage>Exit.</stage></sp>
            <sp><speaker>Moll.</speaker><ab>I wait.</ab></sp></body>
            """);

    assertThat(play.sentences())
        .containsExactly(
            "2-2 body: The wheel has stopped.",
            "3-5 verse: It stopped because the river sank, And left the boat upon the bank.",
            "6-6 body: I wait.");
    assertThat(play.setAside())
        .containsExactly(
            "noise (stage_direction): Enter Moll.",
            "noise (speaker): Moll.",
            "noise (stage_direction): (listening)",
            "noise (speaker): Tam.",
            "noise (stage_direction): laughs",
            "noise (stage_direction): He points.",
            "noise (stage_direction): Exit.",
            "noise (speaker): Moll.");
  }

  @Test
  void theListOfPersonsIsFrontMatterWhereverItStands() {
    OpenedFile play =
        play(
            "<body><castList><head>Persons</head><castItem>Moll</castItem></castList>"
                + "<sp><speaker>Moll</speaker><p>I wait.</p></sp></body>");

    assertThat(play.texts()).containsExactly("body: I wait.");
    assertThat(play.setAside())
        .containsExactly(
            "front (cast_list): Persons", "front (cast_list): Moll", "noise (speaker): Moll");
  }

  private static OpenedFile play(String text) {
    return OpenedFile.of(
        "play.xml", "<TEI xmlns='http://www.tei-c.org/ns/1.0'><text>" + text + "</text></TEI>");
  }
}
