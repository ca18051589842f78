package fi.oppienjako.lessons.core.contract;

import static fi.oppienjako.lessons.core.text.LocalizedText.english;

import fi.oppienjako.lessons.core.access.Openness;
import fi.oppienjako.lessons.core.access.Visible;
import fi.oppienjako.lessons.core.model.Aggregate;
import fi.oppienjako.lessons.core.model.Id;
import fi.oppienjako.lessons.core.model.Index;
import fi.oppienjako.lessons.core.model.Kind;
import fi.oppienjako.lessons.core.model.Ref;
import fi.oppienjako.lessons.core.programme.Project;
import fi.oppienjako.lessons.core.text.LocalizedText;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A kind that this library does not know, as an embedder would add it. */
public record Poster(
    Id<Poster> id,
    int revision,
    Id<Project> project,
    List<LocalizedText> printings,
    Openness openness)
    implements Aggregate<Poster>, Visible {

  /** The posters of a project. */
  public static final Index<Poster, Project> BY_PROJECT = Index.one("project", Poster::project);

  /** The kind of such things. */
  public static final Kind<Poster> KIND = Kind.of("poster", Poster.class, BY_PROJECT);

  /** Poster number {@code n}, 0 or more, open at each level in turn. */
  public static Poster number(int n) {
    return new Poster(
        Fixtures.id("poster", n),
        0,
        Fixtures.id("project", n % Fixtures.PROJECTS),
        List.of(english("Come along")),
        List.of(Openness.values()).get(n % 4));
  }

  /** This poster, printed once more. */
  public Poster printed() {
    return new Poster(
        id, revision, project, List.of(printings.get(0), english("Come again")), openness);
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
  public Map<String, List<?>> onlyGrows() {
    return Map.of("printings", printings);
  }

  @Override
  public Kind<Poster> storedAs() {
    return KIND;
  }

  @Override
  public Poster atRevision(int revision) {
    return new Poster(id, revision, project, printings, openness);
  }
}
