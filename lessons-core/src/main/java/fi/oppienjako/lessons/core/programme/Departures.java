package fi.oppienjako.lessons.core.programme;

import fi.oppienjako.lessons.core.concept.ProcessModel;
import fi.oppienjako.lessons.core.model.ImpossibleStepException;
import fi.oppienjako.lessons.core.text.LocalizedText;
import fi.oppienjako.lessons.core.text.Messages;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** How people read in what a plan departs from its playbook. */
final class Departures {

  private Departures() {}

  static List<LocalizedText> of(List<Adaptation> adaptations, ProcessModel process) {
    List<LocalizedText> departures = new ArrayList<>();
    ProcessModel before = process;
    Optional<Adaptation> last = Optional.empty();
    for (Adaptation change : adaptations) {
      Optional<LocalizedText> changed = last.flatMap(dropped -> changed(dropped, change));
      if (changed.isPresent()) {
        departures.remove(departures.size() - 1);
      }
      try {
        LocalizedText told = change.told(before);
        before = change.applyTo(before);
        departures.add(changed.orElse(told));
      } catch (ImpossibleStepException e) {
        departures.add(changed.orElseGet(change::told));
      }
      last = Optional.of(change);
    }
    return List.copyOf(departures);
  }

  /** What {@code added} is, if it is what was {@code dropped}, in another form. */
  private static Optional<LocalizedText> changed(Adaptation dropped, Adaptation added) {
    if (dropped instanceof Adaptation.DropRole old
        && added instanceof Adaptation.AddRole next
        && old.role().equals(next.role().id())) {
      return Optional.of(changed(Adaptation.Part.ROLE, next.role().name()));
    }
    if (dropped instanceof Adaptation.DropPhase old
        && added instanceof Adaptation.AddPhase next
        && old.phase().equals(next.phase().id())) {
      return Optional.of(changed(Adaptation.Part.PHASE, next.phase().name()));
    }
    if (dropped instanceof Adaptation.DropActivity old
        && added instanceof Adaptation.AddActivity next
        && old.activity().equals(next.activity().id())) {
      return Optional.of(changed(Adaptation.Part.ACTIVITY, next.activity().name()));
    }
    return Optional.empty();
  }

  private static LocalizedText changed(Adaptation.Part part, LocalizedText name) {
    return Messages.in("adaptation.named.change", part.label(), name);
  }
}
