package fi.oppienjako.lessons.export.yaml;

import fi.oppienjako.lessons.export.fault.Wrong;
import fi.oppienjako.lessons.core.model.Id;
import fi.oppienjako.lessons.core.pilot.BuildsOn;
import fi.oppienjako.lessons.core.pilot.Pilot;
import fi.oppienjako.lessons.core.text.LocalizedText;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * What a pilot took from the evaluation of an earlier one.
 *
 * @param later the later pilot; empty if its id is not well written
 */
record HeritageForm(PilotNames names, Optional<Id<Pilot>> later) {

  Optional<BuildsOn> heritage(Fields in) {
    Required<Id<Pilot>> earlier = in.one("pilot", names.pilot());
    Supplier<LocalizedText> taken = in.one("taken", Forms.TEXT);
    Optional<LocalDate> day = in.maybe("date", Forms.DATE);
    Supplier<DoneForm.Written> done = new DoneForm(names.declared().person()).in(in);
    earlier.found().ifPresent(id -> check(in, id, day));
    return in.make(
        () -> new BuildsOn(earlier.get(), taken.get(), done.get().by(), done.get().at()));
  }

  private void check(Fields in, Id<Pilot> id, Optional<LocalDate> day) {
    Node node = in.node("pilot").orElseThrow();
    Optional<Pilot> earlier = names.find(Pilot.class, id);
    if (earlier.isEmpty()) {
      if (later.equals(Optional.of(id))) {
        in.reading().fault(node, Wrong.of("pilot.on-itself"));
      } else if (!names.told().contains(id.value())) {
        in.reading().fault(node, Wrong.of("pilot.told-later", id));
      }
      return;
    }
    Optional<LocalDate> evaluated = earlier.get().evaluatedOn(ZoneOffset.UTC);
    if (evaluated.isEmpty()) {
      in.reading().fault(node, Wrong.of("pilot.earlier-not-evaluated", id));
    } else if (day.filter(evaluated.get()::isAfter).isPresent()) {
      in.reading().fault(node, Wrong.of("pilot.evaluated-later", id, evaluated.get()));
    }
  }
}
