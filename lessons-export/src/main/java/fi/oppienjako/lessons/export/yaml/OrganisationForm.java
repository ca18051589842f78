package fi.oppienjako.lessons.export.yaml;

import fi.oppienjako.lessons.core.people.Organisation;
import fi.oppienjako.lessons.core.text.Id;
import fi.oppienjako.lessons.core.text.LocalizedText;
import fi.oppienjako.lessons.core.text.Term;
import java.util.Optional;
import java.util.function.Supplier;

/** A body, told under its id. */
final class OrganisationForm implements NamedForm<Organisation> {

  @Override
  public Optional<Organisation> read(Node.Scalar name, Node value, Reading reading) {
    Optional<Id<Organisation>> id = Forms.<Organisation>id().read(name, reading);
    Optional<Fields> fields = Fields.of(value, reading);
    return fields.flatMap(in -> id.flatMap(is -> organisation(is, in)));
  }

  private static Optional<Organisation> organisation(Id<Organisation> id, Fields in) {
    Supplier<LocalizedText> name = in.one("name", Forms.TEXT);
    Supplier<Term> kind = in.one("kind", Forms.TERM);
    boolean example = in.maybe("example", Forms.TRUE_OR_FALSE).orElse(false);
    return in.make(() -> new Organisation(id, 0, name.get(), kind.get(), example));
  }
}
