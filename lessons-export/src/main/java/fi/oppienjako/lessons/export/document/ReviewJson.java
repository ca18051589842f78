package fi.oppienjako.lessons.export.document;

import static java.util.Objects.requireNonNull;

import fi.oppienjako.lessons.core.review.Finding;
import fi.oppienjako.lessons.core.review.Findings;
import fi.oppienjako.lessons.core.review.Place;
import fi.oppienjako.lessons.core.review.Review;
import java.io.IOException;

/**
 * A review as JSON, for programs: the findings, and coverage cell by cell with what would fill the
 * empty ones.
 *
 * <p>Keys stand in one order, and words such as {@code warning} are the same in every language;
 * what is for people ({@code label}, {@code severityLabel}, {@code name}, {@code message}, {@code
 * advice}, {@code whatFills}) is in the language of the wording.
 *
 * @param wording the language
 */
public record ReviewJson(Wording wording) implements DocumentFormat<Review> {

  /** Checks that nothing is missing. */
  public ReviewJson {
    requireNonNull(wording, "wording");
  }

  /** In English. */
  public ReviewJson() {
    this(Wording.ENGLISH);
  }

  @Override
  public void write(Review review, Appendable out) throws IOException {
    Voice voice = new Voice(wording);
    Json.write(
        out,
        json -> {
          json.text("document", "review").text("language", wording.language().toLanguageTag());
          counts(review.findings(), json);
          json.objects("findings", review.findings(), finding -> write(finding, json, voice));
          json.object(
              "coverage", cells -> new CoverageCells(cells, voice).write(review.coverage()));
        });
  }

  private static void counts(Findings findings, Json json) {
    json.number("errors", findings.errors().size())
        .number("warnings", findings.warnings().size())
        .number("notes", findings.notes().size());
  }

  private static void write(Finding finding, Json json, Voice voice) {
    json.text("rule", finding.rule().value())
        .text("severity", finding.severity().key())
        .text("severityLabel", voice.plain(finding.severity().label()))
        .object("place", place -> write(finding.place(), place, voice))
        .text("message", voice.plain(finding.message()))
        .text("advice", voice.plain(finding.advice()));
  }

  static void write(Place place, Json json, Voice voice) {
    json.text("kind", kind(place));
    place.role().ifPresent(role -> json.text("role", role.value()));
    place.phase().ifPresent(phase -> json.text("phase", phase.value()));
    place.activity().ifPresent(activity -> json.text("activity", activity.value()));
    json.text("label", place.in(voice.wording().language()));
  }

  private static String kind(Place place) {
    if (place.role().isPresent()) {
      return "role";
    }
    if (place.activity().isPresent()) {
      return "activity";
    }
    return place.phase().isPresent() ? "phase" : "process";
  }
}
