package fi.oppienjako.lessons.export.yaml;

import fi.oppienjako.lessons.core.concept.LoopStep;
import fi.oppienjako.lessons.core.concept.Perspective;
import fi.oppienjako.lessons.core.concept.Role;
import fi.oppienjako.lessons.core.text.Id;
import fi.oppienjako.lessons.core.text.LocalizedText;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;

/** A role of a process, told under its id. */
final class RoleForm implements NamedForm<Role> {

  @Override
  public Optional<Role> read(Node.Scalar name, Node value, Reading reading) {
    Optional<Id<Role>> id = Forms.<Role>id().read(name, reading);
    Optional<Fields> fields = Fields.of(value, reading);
    return fields.flatMap(in -> role(id, in));
  }

  private static Optional<Role> role(Optional<Id<Role>> id, Fields in) {
    Supplier<LocalizedText> name = in.one("name", Forms.TEXT);
    List<LocalizedText> responsibilities = in.all("responsibilities", Forms.TEXT);
    Set<Perspective> perspectives = in.each("perspectives", Forms.PERSPECTIVE);
    Set<LoopStep> answers = in.each("answers", Forms.LOOP_STEP);
    return in.make(
            () -> id.map(is -> new Role(is, name.get(), responsibilities, perspectives, answers)))
        .flatMap(role -> role);
  }
}
