package fi.oppienjako.lessons.core.cocreation;

import static fi.oppienjako.lessons.core.cocreation.Given.PROJECT;
import static fi.oppienjako.lessons.core.cocreation.Given.contribution;
import static fi.oppienjako.lessons.core.cocreation.Given.told;
import static fi.oppienjako.lessons.core.cocreation.Given.whole;
import static fi.oppienjako.lessons.core.contract.Fixtures.ANNA;
import static fi.oppienjako.lessons.core.contract.Fixtures.NOON;
import static fi.oppienjako.lessons.core.contract.Fixtures.hour;
import static fi.oppienjako.lessons.core.contract.Fixtures.text;
import static org.assertj.core.api.Assertions.assertThat;

import fi.oppienjako.lessons.core.model.Id;
import fi.oppienjako.lessons.core.text.Languages;
import fi.oppienjako.lessons.core.text.LocalizedText;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

class PublicationIssuesTest {

  private static final LocalizedText FINNISH = LocalizedText.of(Languages.FINNISH, "Sana");

  private static List<String> lacks(RoadmapContent parts) {
    return PublicationIssues.of(parts, Roadmap.DEFAULT_LANGUAGES).stream()
        .map(PublicationIssue::toString)
        .toList();
  }

  @Test
  void areNoneWhenAllIsSaidInAllLanguages() {
    assertThat(lacks(whole())).isEmpty();
  }

  @Test
  void areAllFourPartsAtFirst() {
    assertThat(lacks(RoadmapContent.NONE))
        .containsExactly(
            "introduction: still empty",
            "overall picture: still empty",
            "key results: still empty",
            "appendices and links: still empty");
    assertThat(Roadmap.begin(PROJECT, ANNA, NOON).issues()).hasSize(4);
  }

  @Test
  void areMissingLanguagesPartByPart() {
    RoadmapContent parts =
        whole()
            .introducedBy(FINNISH)
            .with(
                RoadmapItem.of(Id.of("people-first"), FINNISH, contribution("c1")).saying(FINNISH))
            .with(
                KeyResult.of(
                    RoadmapItem.of(Id.of("skills"), told("Skills"), contribution("c2"))
                        .saying(text("English alone")),
                    RoadmapItem.of(Id.of("desk"), FINNISH, contribution("c3"))))
            .with(new Appendix(FINNISH, Optional.empty()));
    assertThat(lacks(parts))
        .containsExactly(
            "introduction: the text is missing (Swedish)",
            "overall picture, people-first: the text is missing (Swedish)",
            "key results, skills: the text is missing (Finnish)",
            "key results, skills: the text is missing (Swedish)",
            "key results, desk: the text is missing (Swedish)",
            "appendices and links: the text is missing (Swedish)");
    assertThat(PublicationIssues.of(parts, Set.of(Languages.FINNISH))).hasSize(1);
  }

  @Test
  void areStaleTranslations() {
    RoadmapContent parts = whole().introducedBy(told("Old").with(Languages.FINNISH, "Uusi"));
    assertThat(PublicationIssues.of(parts, Roadmap.DEFAULT_LANGUAGES))
        .containsExactly(
            new PublicationIssue(
                PublicationIssue.Kind.STALE,
                RoadmapSection.INTRODUCTION,
                Optional.empty(),
                Optional.of(Languages.SWEDISH)));
  }

  @Test
  void areLinesThatLeadBackToNothing() {
    RoadmapContent parts = whole().mapped(line -> line.without(Id.of("c3")));
    assertThat(lacks(parts)).containsExactly("key results, desk: no contribution behind it");
  }

  @Test
  void areToldInEveryLanguage() {
    PublicationIssue lack =
        new PublicationIssue(
            PublicationIssue.Kind.LANGUAGE,
            RoadmapSection.PICTURE,
            Optional.of(Id.of("skills")),
            Optional.of(Languages.SWEDISH));
    assertThat(lack.message().in(Languages.FINNISH))
        .isEqualTo("kokonaiskuva, skills: teksti puuttuu (ruotsi)");
    assertThat(lack.message().in(Languages.SWEDISH))
        .isEqualTo("helhetsbild, skills: texten saknas (svenska)");
  }

  @Test
  void areThoseOfTheLastVersion() {
    Roadmap drafted = Roadmap.begin(PROJECT, ANNA, NOON).draft(whole(), ANNA, hour(1));
    assertThat(drafted.issues()).isEmpty();
    assertThat(drafted.in(Set.of(Languages.ENGLISH)).issues()).hasSize(5);
  }
}
