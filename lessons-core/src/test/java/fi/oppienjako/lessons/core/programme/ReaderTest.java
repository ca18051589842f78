package fi.oppienjako.lessons.core.programme;

import static fi.oppienjako.lessons.core.Samples.project;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import fi.oppienjako.lessons.core.concept.Openness;
import fi.oppienjako.lessons.core.people.Consent;
import fi.oppienjako.lessons.core.people.Person;
import fi.oppienjako.lessons.core.text.Id;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

class ReaderTest {

  private static final Project DESK = project("desk");

  private record Thing(Optional<Openness> visibleFrom, Optional<Id<Project>> ownedBy)
      implements Visible {}

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
    Reader reader = Reader.at(level);
    assertThat(Stream.of(Openness.values()).filter(reader::reaches)).isEqualTo(seen);
    assertThat(Stream.of(Openness.values()).filter(open -> reader.sees(open(open))))
        .isEqualTo(seen);
    assertThat(reader.sees(DRAFT)).isFalse();
    assertThat(reader.level()).isEqualTo(level);
    assertThat(reader.isUnrestricted()).isFalse();
  }

  @Test
  void anyoneReadsAtTheWidestLevel() {
    assertThat(Reader.anyone()).isEqualTo(Reader.at(Openness.AGORA));
  }

  @Nested
  class AsAMember {

    private final Reader member = Reader.anyone().memberOf(DESK);

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
      Reader both = member.memberOf(Id.of("other")).memberOf(DESK);
      assertThat(both.projects()).containsExactlyInAnyOrder(DESK.id(), Id.of("other"));
      assertThat(both).isEqualTo(Reader.anyone().memberOf(Id.of("other")).memberOf(DESK));
      assertThat(both).isNotEqualTo(member);
    }
  }

  @Nested
  class Unrestricted {

    @Test
    void seesEverything() {
      Reader all = Reader.unrestricted();
      assertThat(all.isUnrestricted()).isTrue();
      assertThat(all.sees(DRAFT)).isTrue();
      assertThat(all.isInside(open(Openness.AGORA))).isTrue();
      assertThat(Openness.values()).allMatch(all::reaches);
    }

    @Test
    void staysSoAsAMember() {
      assertThat(Reader.unrestricted().memberOf(DESK).isUnrestricted()).isTrue();
    }

    @Test
    void isNotTheSameAsTheLab() {
      assertThat(Reader.unrestricted()).isNotEqualTo(Reader.at(Openness.LAB));
    }
  }

  @Nested
  class LookingAtPersons {

    private final Person anna = Person.of(Id.of("anna"), "Anna").reachableAt("room 4");

    @Test
    void seesThemWholeAtTheLab() {
      assertThat(Reader.at(Openness.LAB).seeing(anna)).isEqualTo(anna);
      assertThat(Reader.unrestricted().seeing(anna)).isEqualTo(anna);
    }

    @ParameterizedTest
    @EnumSource(names = "LAB", mode = EnumSource.Mode.EXCLUDE)
    void seesJustWhatTheyAllowBeyondTheLab(Openness level) {
      Reader reader = Reader.at(level);
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
    Reader reader = Reader.at(Openness.STUDIO).memberOf(DESK);
    assertThat(reader).isNotEqualTo("studio").isNotEqualTo(null);
    assertThat(reader).isEqualTo(Reader.at(Openness.STUDIO).memberOf(DESK));
    assertThat(reader).hasSameHashCodeAs(Reader.at(Openness.STUDIO).memberOf(DESK));
    assertThat(reader).isNotEqualTo(Reader.at(Openness.ARENA).memberOf(DESK));
    assertThat(Reader.at(Openness.LAB).hashCode()).isNotEqualTo(Reader.unrestricted().hashCode());
  }

  @Test
  void tellsTheLevelAndTheProjects() {
    assertThat(Reader.at(Openness.STUDIO)).hasToString("studio");
    assertThat(Reader.at(Openness.LAB).memberOf(DESK)).hasToString("lab and member of [desk]");
    assertThat(Reader.unrestricted()).hasToString("unrestricted");
  }
}
