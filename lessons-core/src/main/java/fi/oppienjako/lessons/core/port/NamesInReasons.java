package fi.oppienjako.lessons.core.port;

import fi.oppienjako.lessons.core.concept.Phase;
import fi.oppienjako.lessons.core.model.Id;
import fi.oppienjako.lessons.core.people.Organisation;
import fi.oppienjako.lessons.core.programme.Plan;
import fi.oppienjako.lessons.core.programme.Project;
import fi.oppienjako.lessons.core.sharing.MatchReasons;
import fi.oppienjako.lessons.core.sharing.Reason;
import fi.oppienjako.lessons.core.text.LocalizedText;
import java.util.Optional;

/**
 * What reasons name by its identifier, called by its name.
 *
 * @param seen what the reader may see, and so may know by name
 * @param planned the project whose plan names the phases
 */
record NamesInReasons(Snapshot seen, Optional<Id<Project>> planned) {

  MatchReasons in(MatchReasons reasons) {
    return new MatchReasons(
        reasons.all().stream().map(reason -> reason.named(id -> name(reason.kind(), id))).toList());
  }

  private Optional<LocalizedText> name(Reason.Kind kind, String id) {
    return switch (kind) {
      case PHASE -> phase(Id.of(id));
      case NETWORK -> seen.organisations().find(Id.of(id)).map(Organisation::name);
      case HELPED, PARTLY, NOT -> seen.projects().find(Id.of(id)).map(Project::name);
      default -> Optional.empty();
    };
  }

  private Optional<LocalizedText> phase(Id<Phase> phase) {
    return planned
        .flatMap(project -> seen.plans().find(Plan.idFor(project)))
        .flatMap(plan -> plan.process().phase(phase))
        .map(Phase::name);
  }
}
