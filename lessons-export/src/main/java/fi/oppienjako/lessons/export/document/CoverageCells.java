package fi.oppienjako.lessons.export.document;

import fi.oppienjako.lessons.core.concept.Activity;
import fi.oppienjako.lessons.core.concept.Perspective;
import fi.oppienjako.lessons.core.concept.Phase;
import fi.oppienjako.lessons.core.concept.Role;
import fi.oppienjako.lessons.core.review.Coverage;
import fi.oppienjako.lessons.core.text.LocalizedText;
import java.util.List;
import java.util.Optional;

/** Writes coverage as JSON, cell by cell. */
record CoverageCells(Json json, Voice voice) {

  void write(Coverage coverage) {
    json.flag("complete", coverage.isComplete())
        .objects("phases", coverage.process().phases(), phase -> write(phase, coverage))
        .objects("roles", coverage.process().roles(), role -> write(role, coverage))
        .objects(
            "gaps",
            coverage.gaps(),
            gap ->
                json.object("place", place -> ReviewJson.write(gap.place(), place, voice))
                    .text("perspective", gap.perspective().key())
                    .text("filledBy", voice.plain(gap.filledBy())));
  }

  private void write(Phase phase, Coverage coverage) {
    json.text("phase", phase.id().value())
        .text("name", voice.plain(phase.name()))
        .objects(
            "perspectives",
            List.of(Perspective.values()),
            perspective -> {
              List<Activity> activities = coverage.activities(phase, perspective);
              perspective(perspective)
                  .number("count", activities.size())
                  .ids("activities", activities.stream().map(Activity::id).toList());
              whatFills(coverage.whatFills(phase, perspective));
            });
  }

  private void write(Role role, Coverage coverage) {
    json.text("role", role.id().value())
        .text("name", voice.plain(role.name()))
        .objects(
            "perspectives",
            List.of(Perspective.values()),
            perspective -> {
              perspective(perspective).flag("carried", coverage.carries(role, perspective));
              whatFills(coverage.whatFills(role, perspective));
            });
  }

  private Json perspective(Perspective perspective) {
    return json.text("perspective", perspective.key())
        .text("label", voice.plain(perspective.label()));
  }

  private void whatFills(Optional<LocalizedText> filling) {
    filling.ifPresentOrElse(
        told -> json.text("whatFills", voice.plain(told)), () -> json.nothing("whatFills"));
  }
}
