package fi.oppienjako.lessons.export.yaml;

import fi.oppienjako.lessons.core.access.Openness;
import fi.oppienjako.lessons.core.concept.Activity;
import fi.oppienjako.lessons.core.concept.Interval;
import fi.oppienjako.lessons.core.concept.LoopStep;
import fi.oppienjako.lessons.core.concept.Perspective;
import fi.oppienjako.lessons.core.concept.Role;
import fi.oppienjako.lessons.core.model.Id;
import fi.oppienjako.lessons.core.text.LocalizedText;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;

/** An activity of a phase. */
record ActivityForm(Reference<Role> role) implements Form<Activity> {

  @Override
  public Optional<Activity> read(Node node, Reading reading) {
    return Form.keys(this::activity).read(node, reading);
  }

  private Optional<Activity> activity(Fields in) {
    Supplier<Id<Activity>> id = in.one("activity", Forms.id());
    Supplier<LocalizedText> name = in.one("name", Forms.TEXT);
    Optional<LocalizedText> description = in.maybe("description", Forms.TEXT);
    Set<Perspective> perspectives = in.each("perspectives", Forms.PERSPECTIVE);
    Set<Id<Role>> roles = in.each("roles", role);
    Optional<Openness> openness = in.maybe("openness", Forms.LEVEL);
    Set<LoopStep> serves = in.each("serves", Forms.LOOP_STEP);
    Optional<Interval> every = in.maybe("every", Forms.INTERVAL);
    return in.make(
        () ->
            new Activity(
                id.get(),
                name.get(),
                description,
                perspectives,
                roles,
                openness.orElse(Openness.LAB),
                serves,
                every));
  }
}
