package fi.oppienjako.lessons.core.cocreation;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import fi.oppienjako.lessons.core.access.Openness;
import fi.oppienjako.lessons.core.access.Redactable;
import fi.oppienjako.lessons.core.access.Visible;
import fi.oppienjako.lessons.core.model.Added;
import fi.oppienjako.lessons.core.model.Aggregate;
import fi.oppienjako.lessons.core.model.Id;
import fi.oppienjako.lessons.core.model.ImpossibleStepException;
import fi.oppienjako.lessons.core.model.Kind;
import fi.oppienjako.lessons.core.model.Ref;
import fi.oppienjako.lessons.core.people.By;
import fi.oppienjako.lessons.core.programme.Project;
import fi.oppienjako.lessons.core.text.InvalidValueException;
import fi.oppienjako.lessons.core.text.Joined;
import fi.oppienjako.lessons.core.text.Languages;
import fi.oppienjako.lessons.core.text.Message;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * A roadmap of a project, version by version: the opening of a discussion and a direction, not a
 * finished plan. Immutable; every step gives the next value.
 *
 * <p>A version is drafted, opened for comment, closed and published; what is published never
 * changes. A version is seen by those at its level; which contributions its items lead back to, by
 * those at the contributions' levels.
 *
 * @param id the identifier, which is that of its project: a project has one roadmap, version by
 *     version
 * @param revision how many times it has been saved
 * @param project whose roadmap it is
 * @param languages the languages in which it is published
 * @param versions the versions, earliest first; at least one
 */
public record Roadmap(
    Id<Roadmap> id,
    int revision,
    Id<Project> project,
    Set<Locale> languages,
    List<RoadmapVersion> versions)
    implements Aggregate<Roadmap>, Visible, Redactable<Roadmap> {

  /** The kind of such things. */
  public static final Kind<Roadmap> KIND = Kind.of("roadmap", Roadmap.class);

  /** The languages in which a roadmap is published when nothing else is said. */
  public static final Set<Locale> DEFAULT_LANGUAGES =
      ImmutableSet.of(Languages.FINNISH, Languages.SWEDISH);

  /**
   * Checks and copies.
   *
   * @throws InvalidValueException if the identifier is not that of the project, there is no
   *     version, or they are not in order, all but the last published
   */
  public Roadmap {
    requireNonNull(id, "id");
    requireNonNull(project, "project");
    languages = ImmutableSet.copyOf(languages);
    versions = ImmutableList.copyOf(versions);
    if (!id.equals(idFor(project))) {
      throw new InvalidValueException(Message.of("roadmap.id-of-another", project, id));
    }
    if (versions.isEmpty()) {
      throw new InvalidValueException(Message.of("roadmap.no-version"));
    }
    for (int i = 1; i < versions.size(); i++) {
      RoadmapVersion before = versions.get(i - 1);
      if (before.state() != VersionState.PUBLISHED || before.number() >= versions.get(i).number()) {
        throw new InvalidValueException(
            Message.of(
                "roadmap.version-order",
                versions.get(i).number(),
                id,
                before.number(),
                before.state()));
      }
    }
  }

  /** The identifier of the roadmap of {@code project}. */
  public static Id<Roadmap> idFor(Id<Project> project) {
    return Id.of(project.value());
  }

  /** A roadmap of {@code project} with an empty draft, to be published in the usual languages. */
  public static Roadmap begin(Project project, By by, Instant at) {
    return new Roadmap(
        idFor(project.id()),
        0,
        project.id(),
        DEFAULT_LANGUAGES,
        List.of(RoadmapVersion.begin(1, RoadmapContent.NONE, by, at)));
  }

  /** This roadmap, to be published in {@code languages}. */
  public Roadmap in(Set<Locale> languages) {
    return new Roadmap(id, revision, project, languages, versions);
  }

  /** The latest version. */
  public RoadmapVersion latest() {
    return versions.get(versions.size() - 1);
  }

  /** The last version that is published; empty before the first is. */
  public Optional<RoadmapVersion> published() {
    return ImmutableList.copyOf(versions).reverse().stream()
        .filter(version -> version.state() == VersionState.PUBLISHED)
        .findFirst();
  }

  /** The version with that number. */
  public Optional<RoadmapVersion> version(int number) {
    return versions.stream().filter(version -> version.number() == number).findFirst();
  }

  /** This roadmap without the versions after that number, as somebody knew it before them. */
  public Roadmap upTo(int number) {
    return with(versions.stream().filter(version -> version.number() <= number).toList());
  }

  /** What is missing before the latest version can be published; empty if nothing. */
  public List<PublicationIssue> issues() {
    return latest().issues(languages);
  }

  /**
   * This roadmap, whose draft says {@code content} from now on.
   *
   * @throws ImpossibleStepException if it is open for comment or published, or an item leads back
   *     to no contribution
   */
  public Roadmap draft(RoadmapContent content, By by, Instant at) {
    content.items().stream()
        .filter(item -> item.sources().isEmpty())
        .findFirst()
        .ifPresent(
            item -> {
              throw new ImpossibleStepException(
                  Message.of("roadmap.item-without-source", item.id(), id));
            });
    return withLatest(latest().draft(id, content, by, at));
  }

  /**
   * This roadmap, with its draft open for comment at {@code level}.
   *
   * @throws ImpossibleStepException if it is open for comment or published, or would be narrowed
   */
  public Roadmap open(Openness level, By by, Instant at) {
    return withLatest(
        latest().step(id, "open", new VersionStage(VersionState.OPEN, level), by, at));
  }

  /**
   * This roadmap, with its draft closed for comment.
   *
   * @throws ImpossibleStepException if it is not open for comment
   */
  public Roadmap close(By by, Instant at) {
    return withLatest(
        latest()
            .step(id, "close", new VersionStage(VersionState.CLOSED, latest().openness()), by, at));
  }

  /**
   * This roadmap, with its draft published at {@code level}.
   *
   * @throws ImpossibleStepException if it has not been opened for comment and closed, would be
   *     narrowed, or {@linkplain #issues() something is missing}
   */
  public Roadmap publish(Openness level, By by, Instant at) {
    Roadmap published =
        withLatest(
            latest().step(id, "publish", new VersionStage(VersionState.PUBLISHED, level), by, at));
    List<PublicationIssue> issues = issues();
    if (!issues.isEmpty()) {
      throw new ImpossibleStepException(
          Message.of(
              "roadmap.not-ready",
              latest().number(),
              id,
              Joined.sentences(issues.stream().map(PublicationIssue::message).toList())));
    }
    return published;
  }

  /**
   * This roadmap, with a next version begun, saying what the last one says.
   *
   * @throws ImpossibleStepException if the last one is not published yet
   */
  public Roadmap beginNext(By by, Instant at) {
    if (latest().state() != VersionState.PUBLISHED) {
      throw new ImpossibleStepException(Message.of("roadmap.one-draft", latest().number(), id));
    }
    return with(
        Added.to(
            versions, RoadmapVersion.begin(latest().number() + 1, latest().content(), by, at)));
  }

  /**
   * This roadmap as it is read at {@code level}: without versions, contributions and who did what
   * that are less widely open than that.
   */
  @Override
  public Roadmap redactedAt(Openness level) {
    return with(
        versions.stream()
            .filter(version -> version.openness().isVisibleAt(level))
            .map(version -> version.redactedAt(level))
            .toList());
  }

  @Override
  public Optional<Openness> visibleFrom() {
    return versions.stream().map(RoadmapVersion::openness).max(Openness::compareTo);
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
    Map<String, List<?>> grows = new HashMap<>();
    grows.put(
        "published",
        versions.stream().filter(one -> one.state() == VersionState.PUBLISHED).toList());
    versions.forEach(one -> grows.put("version " + one.number(), one.history().entries()));
    return grows;
  }

  @Override
  public Kind<Roadmap> storedAs() {
    return KIND;
  }

  @Override
  public Roadmap atRevision(int revision) {
    return new Roadmap(id, revision, project, languages, versions);
  }

  private Roadmap withLatest(RoadmapVersion changed) {
    return with(Added.to(versions.subList(0, versions.size() - 1), changed));
  }

  private Roadmap with(List<RoadmapVersion> versions) {
    return new Roadmap(id, revision, project, languages, versions);
  }
}
