package fi.oppienjako.lessons.export.yaml;

import fi.oppienjako.lessons.core.model.ExternalReference;
import fi.oppienjako.lessons.core.model.Id;
import fi.oppienjako.lessons.core.people.Organisation;
import fi.oppienjako.lessons.core.text.LocalizedText;
import fi.oppienjako.lessons.core.text.Term;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;

/** A body, told under its id. */
final class OrganisationForm implements NamedForm<Organisation> {

  @Override
  public Optional<Organisation> read(Supplier<Id<Organisation>> id, Fields in) {
    Supplier<LocalizedText> name = in.one("name", Forms.TEXT);
    Supplier<Term> kind = in.one("kind", Forms.TERM);
    boolean example = in.maybe("example", Forms.TRUE_OR_FALSE).orElse(false);
    Set<ExternalReference> references = Forms.references(in);
    return in.make(
        () -> new Organisation(id.get(), 0, name.get(), kind.get(), example, references));
  }
}
