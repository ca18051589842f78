package fi.oppienjako.lessons.core.programme;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.Comparators;
import fi.oppienjako.lessons.core.access.Openness;
import fi.oppienjako.lessons.core.access.Visible;
import fi.oppienjako.lessons.core.model.Aggregate;
import fi.oppienjako.lessons.core.model.Id;
import fi.oppienjako.lessons.core.model.Index;
import fi.oppienjako.lessons.core.model.Kind;
import fi.oppienjako.lessons.core.model.PartialDate;
import fi.oppienjako.lessons.core.model.Ref;
import fi.oppienjako.lessons.core.text.LocalizedText;
import fi.oppienjako.lessons.core.text.Term;
import java.net.URI;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * What a project made and hands on, such as a plan for a future change. Immutable.
 *
 * @param id the identifier
 * @param revision how many times it has been saved
 * @param project who made it
 * @param kind what kind of thing it is, a word of an open vocabulary; see {@link OutputKind}
 * @param name what it is called
 * @param date when it was ready, as far as that is known; empty if it is not
 * @param link where it is found
 * @param openness how widely it is open, never wider than its project
 */
public record Output(
    Id<Output> id,
    int revision,
    Id<Project> project,
    Term kind,
    LocalizedText name,
    Optional<PartialDate> date,
    Optional<URI> link,
    Openness openness)
    implements Aggregate<Output>, Visible {

  /** The outputs of a project. */
  public static final Index<Output, Project> BY_PROJECT = Index.one("project", Output::project);

  /** The kind of such things. */
  public static final Kind<Output> KIND = Kind.of("output", Output.class, BY_PROJECT);

  /** Checks that nothing is missing. */
  public Output {
    requireNonNull(id, "id");
    requireNonNull(project, "project");
    requireNonNull(kind, "kind");
    requireNonNull(name, "name");
    requireNonNull(date, "date");
    requireNonNull(link, "link");
    requireNonNull(openness, "openness");
  }

  /** An output of {@code project}, as open as the project, without a link yet. */
  public static Output of(
      Id<Output> id, Project project, Term kind, LocalizedText name, LocalDate date) {
    return of(id, project, kind, name).readyAt(PartialDate.of(date));
  }

  /** An output of {@code project}, as open as the project, without a date or a link yet. */
  public static Output of(Id<Output> id, Project project, Term kind, LocalizedText name) {
    return new Output(
        id, 0, project.id(), kind, name, Optional.empty(), Optional.empty(), project.openness());
  }

  /** Their order by when they were ready; those of which that is not known come last. */
  public static Comparator<Output> byDate() {
    return Comparator.comparing(
        Output::date, Comparators.emptiesLast(Comparator.<PartialDate>naturalOrder()));
  }

  /** This output, ready at {@code date}. */
  public Output readyAt(PartialDate date) {
    return new Output(id, revision, project, kind, name, Optional.of(date), link, openness);
  }

  /** This output, found at {@code link}. */
  public Output foundAt(URI link) {
    return new Output(id, revision, project, kind, name, date, Optional.of(link), openness);
  }

  /** This output, open at {@code level}. */
  public Output openAt(Openness level) {
    return new Output(id, revision, project, kind, name, date, link, level);
  }

  @Override
  public Optional<Openness> visibleFrom() {
    return Optional.of(openness);
  }

  @Override
  public Optional<Ref<Project>> ownedBy() {
    return Optional.of(Project.KIND.ref(project));
  }

  @Override
  public Collection<? extends Ref<?>> bounds() {
    return List.of(Project.KIND.ref(project));
  }

  @Override
  public Kind<Output> storedAs() {
    return KIND;
  }

  @Override
  public Output atRevision(int revision) {
    return new Output(id, revision, project, kind, name, date, link, openness);
  }
}
