package fi.oppienjako.lessons.core.cocreation;

import static org.assertj.core.api.Assertions.assertThat;

import fi.oppienjako.lessons.core.text.Languages;
import org.junit.jupiter.api.Test;

/** The words that people and files use for what is code. */
class CoCreationLabelsTest {

  @Test
  void ofFates() {
    assertThat(ContributionStatus.values())
        .extracting(ContributionStatus::key)
        .containsExactly("open", "theme", "key-result", "set-aside");
    assertThat(ContributionStatus.values())
        .extracting(fate -> fate.label().in(Languages.FINNISH))
        .containsExactly("avoin", "teemassa", "avaintuloksessa", "jätetty sivuun");
  }

  @Test
  void ofParts() {
    assertThat(RoadmapSection.values())
        .extracting(RoadmapSection::key)
        .containsExactly("introduction", "picture", "key-results", "appendices");
    assertThat(RoadmapSection.values())
        .extracting(part -> part.label().in(Languages.SWEDISH))
        .containsExactly("inledning", "helhetsbild", "nyckelresultat", "bilagor och länkar");
  }

  @Test
  void ofStatesOfAVersion() {
    assertThat(VersionState.values())
        .extracting(VersionState::key)
        .containsExactly("draft", "open", "closed", "published");
    assertThat(VersionState.values())
        .extracting(state -> state.label().in(Languages.ENGLISH))
        .containsExactly("draft", "open for comment", "closed for comment", "published");
  }

  @Test
  void ofModeration() {
    assertThat(Moderation.values())
        .extracting(Moderation::key)
        .containsExactly("waiting", "shown", "hidden");
    assertThat(Moderation.values())
        .extracting(state -> state.label().in(Languages.FINNISH))
        .containsExactly("odottaa", "näkyvissä", "piilotettu");
  }

  @Test
  void ofJointActions() {
    assertThat(JointAction.State.values())
        .extracting(JointAction.State::key)
        .containsExactly("agreed", "started", "done", "dropped");
    assertThat(JointAction.State.values())
        .extracting(state -> state.label().in(Languages.ENGLISH))
        .containsExactly("agreed", "under way", "done", "dropped");
  }

  @Test
  void ofLacks() {
    assertThat(PublicationIssue.Kind.values())
        .extracting(PublicationIssue.Kind::key)
        .containsExactly("empty", "source", "language", "stale");
  }
}
