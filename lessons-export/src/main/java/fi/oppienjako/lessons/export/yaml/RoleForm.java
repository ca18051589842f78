package fi.oppienjako.lessons.export.yaml;

import fi.oppienjako.lessons.core.concept.LoopStep;
import fi.oppienjako.lessons.core.concept.Perspective;
import fi.oppienjako.lessons.core.concept.Role;
import fi.oppienjako.lessons.core.model.Id;
import fi.oppienjako.lessons.core.text.LocalizedText;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;

/** A role of a process, told under its id. */
final class RoleForm implements NamedForm<Role> {

  @Override
  public Optional<Role> read(Supplier<Id<Role>> id, Fields in) {
    Supplier<LocalizedText> name = in.one("name", Forms.TEXT);
    List<LocalizedText> responsibilities = in.all("responsibilities", Forms.TEXT);
    Set<Perspective> perspectives = in.each("perspectives", Forms.PERSPECTIVE);
    Set<LoopStep> answers = in.each("answers", Forms.LOOP_STEP);
    return in.make(() -> new Role(id.get(), name.get(), responsibilities, perspectives, answers));
  }
}
