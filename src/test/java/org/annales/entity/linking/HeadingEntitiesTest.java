package org.annales.entity.linking;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class HeadingEntitiesTest {
  private final Entity ada = person("Ada Harker", "Harker");
  private final Entity paul = person("Paul Harker");
  private final HeadingEntities entities = new HeadingEntities(List.of(ada, paul));

  @Test
  void aHeadingIsThePersonWhoseNamesFit() {
    assertThat(entities.of(heading("Harker, P. J."))).isSameAs(paul);
    assertThat(entities.of(heading("Harker, A."))).isSameAs(ada);
  }

  @Test
  void ofSeveralItIsTheOneWhoIsNamedMost() {
    assertThat(entities.of(heading("Harker"))).isSameAs(ada);
  }

  @Test
  void nobodyElseIsMeant() {
    assertThat(entities.of(heading("Harker, Zoe"))).isNull();
    assertThat(entities.of(heading("Orme, A."))).isNull();
    assertThat(entities.of(heading("Keeper of the harbour"))).isNull();
  }

  private static IndexHeading heading(String text) {
    return new IndexHeading(text, Map.of());
  }

  private static Entity person(String... surfaces) {
    Entity entity = new Entity(NameType.PERSON, surfaces[0]);
    for (String surface : surfaces) {
      entity.add(surface, "name", null, true);
    }
    return entity;
  }
}
