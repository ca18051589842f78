package fi.oppienjako.lessons.core.access;

import static fi.oppienjako.lessons.core.contract.Fixtures.project;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import fi.oppienjako.lessons.core.model.Id;
import fi.oppienjako.lessons.core.model.Ref;
import fi.oppienjako.lessons.core.people.Consent;
import fi.oppienjako.lessons.core.people.Person;
import fi.oppienjako.lessons.core.programme.Project;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

class ViewerTest {

  private static final Project DESK = project("desk");

  private record Thing(Optional<Openness> visibleFrom, Optional<Id<Project>> ownedBy)
      implements Visible {

    @Override
    public List<Ref<?>> bounds() {
      return List.of();
    }
  }

  private static final Thing DRAFT = new Thing(Optional.empty(), Optional.of(DESK.id()));

  private static Thing open(Openness level) {
    return new Thing(Optional.of(level), Optional.empty());
  }

  static Stream<Arguments> whatEachLevelSees() {
    return Stream.of(
        arguments(Openness.LAB, List.of(Openness.values())),
        arguments(Openness.STUDIO, List.of(Openness.STUDIO, Openness.ARENA, Openness.AGORA)),
        arguments(Openness.ARENA, List.of(Openness.ARENA, Openness.AGORA)),
        arguments(Openness.AGORA, List.of(Openness.AGORA)));
  }

  @ParameterizedTest
  @MethodSource("whatEachLevelSees")
  void seesWhatIsOpenAtTheirLevelOrAWiderOne(Openness level, List<Openness> seen) {
    Viewer reader = Viewer.at(level);
    assertThat(Stream.of(Openness.values()).filter(reader::reaches)).isEqualTo(seen);
    assertThat(Stream.of(Openness.values()).filter(open -> reader.sees(open(open))))
        .isEqualTo(seen);
    assertThat(reader.sees(DRAFT)).isFalse();
    assertThat(reader.level()).isEqualTo(level);
    assertThat(reader.isUnrestricted()).isFalse();
  }

  @Test
  void anyoneReadsAtTheWidestLevel() {
    assertThat(Viewer.anyone()).isEqualTo(Viewer.at(Openness.AGORA));
  }

  @Nested
  class AsAMember {

    private final Viewer member = Viewer.anyone().memberOf(DESK);

    @Test
    void seesAllThatIsTheirs() {
      assertThat(member.sees(DRAFT)).isTrue();
      assertThat(member.isInside(DRAFT)).isTrue();
      assertThat(member.projects()).containsExactly(DESK.id());
    }

    @Test
    void seesWhatBelongsToOthersAsTheirLevelAllows() {
      Thing others = new Thing(Optional.of(Openness.LAB), Optional.of(Id.of("other")));
      assertThat(member.sees(others)).isFalse();
      assertThat(member.isInside(others)).isFalse();
      assertThat(member.isInside(open(Openness.AGORA))).isFalse();
      assertThat(member.reaches(Openness.ARENA)).isFalse();
    }

    @Test
    void mayBelongToSeveralProjects() {
      Viewer both = member.memberOf(Id.of("other")).memberOf(DESK);
      assertThat(both.projects()).containsExactlyInAnyOrder(DESK.id(), Id.of("other"));
      assertThat(both).isEqualTo(Viewer.anyone().memberOf(Id.of("other")).memberOf(DESK));
      assertThat(both).isNotEqualTo(member);
    }
  }

  @Nested
  class Unrestricted {

    @Test
    void seesEverything() {
      Viewer all = Viewer.unrestricted();
      assertThat(all.isUnrestricted()).isTrue();
      assertThat(all.sees(DRAFT)).isTrue();
      assertThat(all.isInside(open(Openness.AGORA))).isTrue();
      assertThat(Openness.values()).allMatch(all::reaches);
    }

    @Test
    void staysSoAsAMember() {
      assertThat(Viewer.unrestricted().memberOf(DESK).isUnrestricted()).isTrue();
    }

    @Test
    void isNotTheSameAsTheLab() {
      assertThat(Viewer.unrestricted()).isNotEqualTo(Viewer.at(Openness.LAB));
    }
  }

  @Nested
  class LookingAtPersons {

    private final Person anna = Person.of(Id.of("anna"), "Anna").reachableAt("room 4");

    @Test
    void seesThemWholeAtTheLab() {
      assertThat(Viewer.at(Openness.LAB).seeing(anna)).isEqualTo(anna);
      assertThat(Viewer.unrestricted().seeing(anna)).isEqualTo(anna);
    }

    @ParameterizedTest
    @EnumSource(names = "LAB", mode = EnumSource.Mode.EXCLUDE)
    void seesJustWhatTheyAllowBeyondTheLab(Openness level) {
      Viewer reader = Viewer.at(level);
      assertThat(reader.seeing(anna)).isEqualTo(anna.seenByStrangers());
      Person named = anna.allowing(Consent.NAME);
      assertThat(reader.seeing(named).name()).contains("Anna");
      assertThat(reader.seeing(named).contact()).isEmpty();
      Person open = anna.allowing(Consent.NAME, Consent.CONTACT);
      assertThat(reader.seeing(open)).isEqualTo(open);
    }
  }

  @Test
  void isAValue() {
    Viewer reader = Viewer.at(Openness.STUDIO).memberOf(DESK);
    assertThat(reader).isNotEqualTo("studio").isNotEqualTo(null);
    assertThat(reader).isEqualTo(Viewer.at(Openness.STUDIO).memberOf(DESK));
    assertThat(reader).hasSameHashCodeAs(Viewer.at(Openness.STUDIO).memberOf(DESK));
    assertThat(reader).isNotEqualTo(Viewer.at(Openness.ARENA).memberOf(DESK));
    assertThat(Viewer.at(Openness.LAB).hashCode()).isNotEqualTo(Viewer.unrestricted().hashCode());
  }

  @Test
  void tellsTheLevelAndTheProjects() {
    assertThat(Viewer.at(Openness.STUDIO)).hasToString("studio");
    assertThat(Viewer.at(Openness.LAB).memberOf(DESK)).hasToString("lab and member of [desk]");
    assertThat(Viewer.unrestricted()).hasToString("unrestricted");
  }
}
