package fi.oppienjako.lessons.export.document;

import static org.assertj.core.api.Assertions.assertThat;

import fi.oppienjako.lessons.core.LessonSharing;
import fi.oppienjako.lessons.core.access.Openness;
import fi.oppienjako.lessons.core.access.Sight;
import fi.oppienjako.lessons.core.access.Viewer;
import fi.oppienjako.lessons.core.model.Id;
import fi.oppienjako.lessons.core.network.Network;
import fi.oppienjako.lessons.core.network.NetworkDescription;
import fi.oppienjako.lessons.core.port.LoadProgress;
import fi.oppienjako.lessons.core.text.Languages;
import fi.oppienjako.lessons.core.text.LocalizedText;
import fi.oppienjako.lessons.core.text.Term;
import fi.oppienjako.lessons.export.Catalogues;
import fi.oppienjako.lessons.export.file.Catalogue;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class NetworkMarkdownTest {

  private static final Catalogue CATALOGUE =
      Catalogues.read(
          Path.of(
              "../lessons-examples/src/main/resources/fi/oppienjako/lessons/examples/programmes/digital-support-network.yaml"));
  private static final Viewer NEAR = Viewer.anyone().at(Openness.LAB, CATALOGUE.programme());

  @ParameterizedTest
  @ValueSource(strings = {"en", "fi", "sv"})
  void describesANetworkToAnyone(String language) {
    Golden.compare(
        "network_" + language + ".md",
        new NetworkMarkdown(wording(language, Viewer.anyone()))
            .asText(description(Viewer.anyone())));
  }

  @Test
  void tellsSkillsAndWhatIsNarrowToThoseNearAlone() {
    String far =
        new NetworkMarkdown(wording("en", Viewer.anyone())).asText(description(Viewer.anyone()));
    String near = new NetworkMarkdown(wording("en", NEAR)).asText(description(NEAR));

    assertThat(far).doesNotContain("required, now").doesNotContain("Three skills at level 3");
    assertThat(near)
        .contains(
            "Linnea Esimerkki: e-services, level 3 (helps in"
                + " familiar matters) required, now 2 (copes alone)")
        .contains("should have refreshed online safety by 30 November 2021")
        .contains("Three skills at level 3 of 5");
  }

  @Test
  void writesANetworkOfWhichLittleIsTold() {
    Network bare =
        Network.of(
            Id.of("bare"),
            CATALOGUE.projects().get(1),
            LocalizedText.english("Bare"),
            Term.of("nowhere"));
    try (LessonSharing sharing =
        LessonSharing.inMemory(LessonSharing.defaultOptions().withClock(clock()))) {
      sharing.save(bare);
      assertThat(
              new NetworkMarkdown()
                  .asText(
                      sharing
                          .supportNetwork()
                          .describe(
                              bare, Viewer.anyone().at(Openness.LAB, CATALOGUE.projects().get(1)))))
          .isEqualTo(
              """
              # Bare

              - **Identifier:** `bare`
              - **Area:** nowhere
              - **Date:** 17 December 2021
              - **Shows:** what is open at level Lab or beyond

              ## Actors

              None yet.

              ## Ties

              None yet.

              - **Parts that are not tied to each other:** 0
              - **Without ties:** –
              - **The network would split if any of these left:** –
              """);
    }
  }

  private static NetworkDescription description(Viewer reader) {
    try (LessonSharing sharing =
        LessonSharing.inMemory(LessonSharing.defaultOptions().withClock(clock()))) {
      sharing.store().load(CATALOGUE.all(), LoadProgress.SILENT);
      return sharing.supportNetwork().describe((Network) CATALOGUE.ownParts().get(0), reader);
    }
  }

  private static Wording wording(String language, Viewer reader) {
    Names.Builder names = Names.builder();
    Sight sight = Sight.of(reader.equals(NEAR) ? Viewer.unrestricted() : reader);
    CATALOGUE.organisations().forEach(names::organisation);
    CATALOGUE.people().forEach(person -> sight.shown(person).ifPresent(names::person));
    return Wording.in(Languages.parse(language))
        .with(CATALOGUE.programme().vocabulary())
        .with(names.build());
  }

  private static Clock clock() {
    return Clock.fixed(Instant.parse("2021-12-17T12:00:00Z"), ZoneOffset.UTC);
  }
}
