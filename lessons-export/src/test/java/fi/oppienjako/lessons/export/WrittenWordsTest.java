package fi.oppienjako.lessons.export;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import fi.oppienjako.lessons.core.concept.Aspect;
import fi.oppienjako.lessons.core.concept.Condition;
import fi.oppienjako.lessons.core.concept.Topics;
import fi.oppienjako.lessons.core.concept.Vocabulary;
import fi.oppienjako.lessons.core.programme.Project;
import fi.oppienjako.lessons.core.text.Languages;
import fi.oppienjako.lessons.core.text.Term;
import fi.oppienjako.lessons.export.file.Catalogue;
import fi.oppienjako.lessons.export.file.InvalidFileException;
import org.junit.jupiter.api.Test;

/** What people write for the words of vocabularies. */
class WrittenWordsTest {

  private static final String LONG =
      "Palvelujen yhteinen kehittäminen kuntien, järjestöjen ja asukkaiden kesken koko maakunnassa";

  private static final String FILE =
      """
      programme: p
      language: fi
      name: P
      people: {ann: {name: Ann}}
      projects:
        - project: desk
          name: Desk
          challenge: [{date: 2022-02-01, by: ann, text: C}]
          themes: [R&D / kokeilut, procurement, "%s"]
          groups: [Yli 65-vuotiaat]
          conditions: {people: [Ruuhkainen tiski, {condition: Kiire & jono, text: T}]}
      words: {yli-65-vuotiaat: Eläkeikäiset}
      """
          .formatted(LONG);

  @Test
  void areKeptAsLabelsBesideTheKeys() {
    Catalogue catalogue = Catalogues.parse(FILE, "p.yaml");
    Project desk = catalogue.projects().get(0);
    Term cut = new Term("palvelujen-yhteinen-kehittäminen-kuntien-järjestöjen-ja");
    Topics topics = desk.topics();
    assertThat(topics.themes())
        .containsExactlyInAnyOrder(Term.of("r-d-kokeilut"), Term.of("procurement"), cut);
    assertThat(topics.targetGroups()).containsExactly(Term.of("yli-65-vuotiaat"));
    assertThat(desk.circumstances().about(Aspect.PEOPLE))
        .extracting(Condition::term)
        .containsExactly(Term.of("ruuhkainen-tiski"), Term.of("kiire-jono"));
    Vocabulary words = catalogue.programme().vocabulary();
    assertThat(words.label(Term.of("r-d-kokeilut"), Languages.FINNISH)).isEqualTo("R&D / kokeilut");
    assertThat(words.label(cut, Languages.FINNISH)).isEqualTo(LONG);
    assertThat(words.label(Term.of("kiire-jono"), Languages.FINNISH)).isEqualTo("Kiire & jono");
    assertThat(words.labels()).hasSize(5).doesNotContainKey(Term.of("procurement"));
  }

  @Test
  void giveWayToTheLabelsThatTheFileGives() {
    Vocabulary words = Catalogues.parse(FILE, "p.yaml").programme().vocabulary();
    assertThat(words.label(Term.of("yli-65-vuotiaat"), Languages.FINNISH))
        .isEqualTo("Eläkeikäiset");
  }

  @Test
  void areRefusedWhereNoKeyComesOfThem() {
    String empty = FILE.replace("R&D / kokeilut", "\"???\"");
    InvalidFileException refused =
        catchThrowableOfType(InvalidFileException.class, () -> Catalogues.parse(empty, "p.yaml"));
    assertThat(refused.faults())
        .extracting(fault -> fault.path() + ": " + fault.message())
        .singleElement()
        .asString()
        .startsWith("projects[0].themes[0]: '???' is not a word of a vocabulary");
  }

  @Test
  void areTheSameWordHoweverTheyAreWritten() {
    String twice = FILE.replace("procurement", "r-d-kokeilut");
    InvalidFileException refused =
        catchThrowableOfType(InvalidFileException.class, () -> Catalogues.parse(twice, "p.yaml"));
    assertThat(refused.faults())
        .extracting(fault -> fault.path())
        .containsExactly("projects[0].themes[1]");
  }
}
