package fi.oppienjako.lessons.persistence.jdbi;

import fi.oppienjako.lessons.core.model.Id;
import fi.oppienjako.lessons.core.people.Organisation;
import fi.oppienjako.lessons.core.text.Term;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** How organisations lie in the database. */
final class OrganisationTable extends Table<Organisation> {

  private static final String ROOT = "organisation";
  private static final String ORGANISATION_NAME = "NAME";

  private static final ChildTable<Organisation, Texts.Wording> TEXTS =
      Texts.of(ROOT, (organisation, texts) -> texts.put(ORGANISATION_NAME, organisation.name()));

  static final OrganisationTable ORGANISATIONS = new OrganisationTable();

  private OrganisationTable() {
    super(Organisation.KIND, ROOT, List.of("kind", "example"), List.of(TEXTS));
  }

  private record Root(Id<Organisation> id, int revision, Term kind, boolean example) {}

  @Override
  List<@Nullable Object> cells(Organisation organisation) {
    return Arrays.asList(organisation.kind().key(), organisation.example());
  }

  @Override
  List<Organisation> read(Transaction session, Where where, int limit) {
    List<Root> roots =
        roots(
            session, where, limit, row -> new Root(row.id(), row.number(), row.term(), row.flag()));
    var texts = TEXTS.read(session, roots.stream().map(root -> root.id.value()).toList());
    return roots.stream()
        .map(
            root ->
                new Organisation(
                    root.id,
                    root.revision,
                    new Texts(texts.of(root.id.value())).the(ORGANISATION_NAME),
                    root.kind,
                    root.example,
                    Set.of()))
        .toList();
  }
}
