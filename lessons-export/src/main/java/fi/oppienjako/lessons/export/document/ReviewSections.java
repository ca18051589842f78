package fi.oppienjako.lessons.export.document;

import fi.oppienjako.lessons.core.concept.Perspective;
import fi.oppienjako.lessons.core.concept.Phase;
import fi.oppienjako.lessons.core.concept.Role;
import fi.oppienjako.lessons.core.review.Coverage;
import fi.oppienjako.lessons.core.review.Finding;
import fi.oppienjako.lessons.core.review.Gap;
import fi.oppienjako.lessons.core.review.Place;
import fi.oppienjako.lessons.core.review.Review;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/** Coverage, what would fill its gaps, and the findings, one after the other. */
record ReviewSections(Voice voice, Review review, Map<Place, String> places) {

  private static final String NOTHING = "–";

  ReviewSections(Voice voice, Review review) {
    this(voice, review, Place.names(review.coverage().process(), voice.wording().language()));
  }

  void addTo(Blocks blocks) {
    Coverage coverage = review.coverage();
    blocks
        .heading(2, Inline.of(voice.phrase("review.coverage")))
        .paragraph(Inline.of(voice.phrase("review.coverage.phases")))
        .table(phases(coverage));
    if (!coverage.process().roles().isEmpty()) {
      blocks.paragraph(Inline.of(voice.phrase("review.coverage.roles"))).table(roles(coverage));
    }
    if (!coverage.isComplete()) {
      blocks
          .heading(2, Inline.of(voice.phrase("review.gaps")))
          .bullets(coverage.gaps().stream().map(this::told).toList());
    }
    addFindings(blocks);
  }

  private Table phases(Coverage coverage) {
    Table table = headed("review.phase", true);
    for (Phase phase : coverage.process().phases()) {
      table.row(
          row(
              voice.text(phase.name()),
              perspective -> {
                int count = coverage.activities(phase, perspective).size();
                return count == 0 ? NOTHING : Integer.toString(count);
              }));
    }
    return table;
  }

  private Table roles(Coverage coverage) {
    Table table = headed("review.role", false);
    for (Role role : coverage.process().roles()) {
      table.row(
          row(
              voice.text(role.name()),
              perspective ->
                  coverage.carries(role, perspective) ? voice.phrase("review.carries") : NOTHING));
    }
    return table;
  }

  private Table headed(String key, boolean numbers) {
    return new Table(
        Stream.concat(
                Stream.of(Table.text(voice.phrase(key))),
                Arrays.stream(Perspective.values())
                    .map(perspective -> voice.text(perspective.label()))
                    .map(head -> new Table.Column(head, numbers, false)))
            .toArray(Table.Column[]::new));
  }

  private Inline[] row(String name, Function<Perspective, String> cell) {
    return Stream.concat(Stream.of(name), Arrays.stream(Perspective.values()).map(cell))
        .map(Inline::of)
        .toArray(Inline[]::new);
  }

  private Inline told(Gap gap) {
    return Inline.ofStrong(name(gap.place()) + ":").text(" ").text(voice.text(gap.filledBy()));
  }

  private void addFindings(Blocks blocks) {
    blocks.heading(2, Inline.of(voice.phrase("review.findings")));
    if (review.findings().isEmpty()) {
      blocks.paragraph(Inline.of(voice.phrase("review.nothing")));
    }
    blocks.bullets(review.findings(), this::add);
  }

  private void add(Blocks item, Finding finding) {
    item.paragraph(
            Inline.ofStrong(voice.text(finding.severity().label()))
                .text(", ")
                .text(name(finding.place()))
                .text(": ")
                .text(voice.text(finding.message()))
                .text(" (")
                .id(finding.rule().value())
                .text(")"))
        .bullets(List.of(Inline.of(voice.text(finding.advice()))));
  }

  private String name(Place place) {
    return Optional.ofNullable(places.get(place)).orElseThrow();
  }
}
