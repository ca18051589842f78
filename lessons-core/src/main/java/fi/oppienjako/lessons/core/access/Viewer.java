package fi.oppienjako.lessons.core.access;

import static java.util.stream.Collectors.joining;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import fi.oppienjako.lessons.core.model.Ref;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Who is reading: anyone, with the rights that somebody has in programmes and projects.
 *
 * <pre>{@code
 * Viewer reader = Viewer.anyone().at(Openness.STUDIO, programme).memberOf(project);
 * }</pre>
 *
 * <p>A level counts within its own programme: whoever steers one programme sees of another what
 * anyone sees. Members of a project see everything that belongs to it.
 *
 * <p>Every query that answers a person takes a viewer. We do not authenticate: the host application
 * says who reads. Immutable.
 */
public final class Viewer {

  private static final Viewer ANYONE = new Viewer(Map.of(), Set.of(), Set.of(), false);
  private static final Viewer UNRESTRICTED = new Viewer(Map.of(), Set.of(), Set.of(), true);

  private final Map<Ref<? extends Scope>, Openness> levels;
  private final Set<Ref<? extends Owner>> projects;
  private final Set<Ref<? extends Scope>> organised;
  private final boolean unrestricted;

  private Viewer(
      Map<Ref<? extends Scope>, Openness> levels,
      Set<Ref<? extends Owner>> projects,
      Set<Ref<? extends Scope>> organised,
      boolean unrestricted) {
    this.levels = ImmutableMap.copyOf(levels);
    this.projects = ImmutableSet.copyOf(projects);
    this.organised = ImmutableSet.copyOf(organised);
    this.unrestricted = unrestricted;
  }

  /** Returns the viewer that stands for anyone and sees what is open to all. */
  public static Viewer anyone() {
    return ANYONE;
  }

  /**
   * Returns the viewer that sees everything, drafts included: for stores and backups, never for
   * answering a person.
   */
  public static Viewer unrestricted() {
    return UNRESTRICTED;
  }

  /**
   * Returns this viewer, who reads {@code scope} at {@code level} too: what is open there at that
   * level or a wider one.
   *
   * @param scope a programme with all its projects, or one project
   */
  public Viewer at(Openness level, Scope scope) {
    return at(level, scope.ref());
  }

  /** Returns this viewer, who reads {@code scope} at {@code level} too. */
  public Viewer at(Openness level, Ref<? extends Scope> scope) {
    if (level == Openness.AGORA) {
      return this;
    }
    Map<Ref<? extends Scope>, Openness> more = new HashMap<>(levels);
    more.merge(scope, level, Openness::narrowest);
    return new Viewer(more, projects, organised, unrestricted);
  }

  /** Returns this viewer as a member of {@code project} too. */
  public Viewer memberOf(Owner project) {
    return memberOf(project.ref());
  }

  /** Returns this viewer as a member of {@code project} too. */
  public Viewer memberOf(Ref<? extends Owner> project) {
    return new Viewer(levels, more(projects, project), organised, unrestricted);
  }

  /**
   * Returns this viewer, who organises {@code programme} too, and so sees how much waits where and
   * for whom, drafts included, though not what they say.
   */
  public Viewer organising(Scope programme) {
    return organising(programme.ref());
  }

  /** Returns this viewer, who organises {@code programme} too. */
  public Viewer organising(Ref<? extends Scope> programme) {
    return new Viewer(levels, projects, more(organised, programme), unrestricted);
  }

  /** Whether this viewer organises {@code programme}. */
  public boolean isOrganising(Ref<? extends Scope> programme) {
    return unrestricted || organised.contains(programme);
  }

  /** The level at which this viewer reads {@code scope}, by a right given for just that scope. */
  public Openness levelIn(Ref<? extends Scope> scope) {
    return unrestricted ? Openness.LAB : levels.getOrDefault(scope, Openness.AGORA);
  }

  /** The programmes and projects that this viewer reads at a narrower level than Agora. */
  public Map<Ref<? extends Scope>, Openness> levels() {
    return levels;
  }

  /** The projects of which this viewer sees everything. */
  public Set<Ref<? extends Owner>> projects() {
    return projects;
  }

  /** Whether this viewer sees everything that belongs to {@code project}. */
  public boolean isMemberOf(Owner project) {
    return isMemberOf(project.ref());
  }

  /** Whether this viewer sees everything that belongs to {@code project}. */
  public boolean isMemberOf(Ref<? extends Owner> project) {
    return unrestricted || projects.contains(project);
  }

  /** Whether this viewer sees everything. */
  public boolean isUnrestricted() {
    return unrestricted;
  }

  private static <T> Set<T> more(Set<T> those, T one) {
    return ImmutableSet.<T>builder().addAll(those).add(one).build();
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof Viewer viewer
        && levels.equals(viewer.levels)
        && projects.equals(viewer.projects)
        && organised.equals(viewer.organised)
        && unrestricted == viewer.unrestricted;
  }

  @Override
  public int hashCode() {
    return Objects.hash(levels, projects, organised, unrestricted);
  }

  /** The rights, in order. */
  @Override
  public String toString() {
    if (unrestricted) {
      return "unrestricted";
    }
    return Stream.concat(
            Stream.of("anyone"),
            Stream.of(
                    levels.entrySet().stream()
                        .map(right -> right.getValue().key() + " of " + right.getKey()),
                    projects.stream().map(project -> "member of " + project),
                    organised.stream().map(programme -> "organiser of " + programme))
                .flatMap(rights -> rights)
                .sorted())
        .collect(joining(", "));
  }
}
