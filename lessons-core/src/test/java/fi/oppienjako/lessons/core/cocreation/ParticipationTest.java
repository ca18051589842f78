package fi.oppienjako.lessons.core.cocreation;

import static fi.oppienjako.lessons.core.cocreation.Given.PROJECT;
import static fi.oppienjako.lessons.core.cocreation.Given.TOWN;
import static fi.oppienjako.lessons.core.cocreation.Given.WORKSHOP;
import static fi.oppienjako.lessons.core.cocreation.Given.contribution;
import static fi.oppienjako.lessons.core.cocreation.Given.session;
import static fi.oppienjako.lessons.core.contract.Fixtures.BO;
import static fi.oppienjako.lessons.core.contract.Fixtures.NOON;
import static fi.oppienjako.lessons.core.contract.Fixtures.TODAY;
import static fi.oppienjako.lessons.core.contract.Fixtures.text;
import static org.assertj.core.api.Assertions.assertThat;

import fi.oppienjako.lessons.core.access.Openness;
import fi.oppienjako.lessons.core.model.Id;
import fi.oppienjako.lessons.core.people.Organisation;
import fi.oppienjako.lessons.core.people.OrganisationKind;
import fi.oppienjako.lessons.core.programme.Session;
import fi.oppienjako.lessons.core.text.Term;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

class ParticipationTest {

  private static final Term DIALOGUE = Term.of("dialogue");
  private static final Organisation REGION =
      Organisation.of(Id.of("region"), text("Region"), OrganisationKind.REGION);
  private static final Map<Id<Organisation>, Organisation> BODIES =
      Map.of(
          TOWN,
          Organisation.of(TOWN, text("Town"), OrganisationKind.MUNICIPALITY),
          REGION.id(),
          REGION);

  private final Session dialogue =
      new Session(
          Id.of("dialogue"),
          0,
          PROJECT.id(),
          Optional.empty(),
          DIALOGUE,
          text("Dialogue"),
          TODAY,
          Set.of(),
          Set.of(TOWN, REGION.id(), Id.of("unknown")),
          Set.of(Id.of("cecilia")),
          Openness.ARENA,
          Optional.empty(),
          List.of(),
          List.of());
  private final Session arena = session(Openness.ARENA);
  private final Session agora = session(Openness.AGORA);
  private final Contribution own =
      Contribution.given(Id.of("c9"), agora, Optional.empty(), text("I think"), BO, NOON);
  private final Participation participation =
      Participation.of(
          List.of(arena, agora, dialogue),
          List.of(contribution("c1"), own),
          id -> Optional.ofNullable(BODIES.get(id)));

  @Test
  void countsSessionsByKindAndByLevel() {
    assertThat(participation.sessionsByKind().keySet()).containsExactly(DIALOGUE, WORKSHOP);
    assertThat(participation.sessionsByKind().get(WORKSHOP).ids())
        .containsExactly(agora.id(), arena.id());
    assertThat(participation.sessionsByLevel().get(Openness.ARENA).ids())
        .containsExactly(dialogue.id(), arena.id());
    assertThat(participation.sessionsByLevel().get(Openness.AGORA).ids())
        .containsExactly(agora.id());
    assertThat(participation.sessionsByLevel()).hasSize(2);
  }

  @Test
  void countsABodyOnceHoweverManySessionsItTookPartIn() {
    assertThat(participation.organisationsByKind().get(OrganisationKind.MUNICIPALITY).ids())
        .containsExactly(TOWN);
    assertThat(participation.organisationsByKind().get(OrganisationKind.REGION).ids())
        .containsExactly(REGION.id());
    assertThat(participation.organisations().ids()).containsExactly(REGION.id(), TOWN);
  }

  @Test
  void countsPersonsWhoTookPartOrContributed() {
    assertThat(participation.persons().ids())
        .containsExactly(Id.of("anna"), Id.of("bo"), Id.of("cecilia"));
  }

  @Test
  void countsContributionsByHowOpenTheyAre() {
    assertThat(participation.contributionsByLevel().get(Openness.ARENA).ids())
        .containsExactly(Id.of("c1"));
    assertThat(participation.contributionsByLevel().get(Openness.AGORA).ids())
        .containsExactly(Id.of("c9"));
    assertThat(participation.contributionsByLevel()).hasSize(2);
  }
}
