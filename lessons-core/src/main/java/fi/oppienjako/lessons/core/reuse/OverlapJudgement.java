package fi.oppienjako.lessons.core.reuse;

import static java.util.Objects.requireNonNull;

import fi.oppienjako.lessons.core.access.Openness;
import fi.oppienjako.lessons.core.access.Visible;
import fi.oppienjako.lessons.core.model.Aggregate;
import fi.oppienjako.lessons.core.model.Id;
import fi.oppienjako.lessons.core.model.Index;
import fi.oppienjako.lessons.core.model.Kind;
import fi.oppienjako.lessons.core.model.Ref;
import fi.oppienjako.lessons.core.people.By;
import fi.oppienjako.lessons.core.programme.Project;
import fi.oppienjako.lessons.core.text.InvalidValueException;
import fi.oppienjako.lessons.core.text.LocalizedText;
import fi.oppienjako.lessons.core.text.Message;
import fi.oppienjako.lessons.core.text.Messages;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * What somebody found out about two projects that seemed to be doing the same work, so that they
 * are not reported again as news. Immutable; the latest one about two projects holds.
 *
 * @param id the identifier
 * @param revision how many times it has been saved
 * @param project the project from which they were compared
 * @param other the project that it was compared with
 * @param verdict whether they do the same work
 * @param why why it was judged so
 * @param openness how widely it is open, never wider than either project; empty if it stays in the
 *     project from which they were compared
 * @param by who judged
 * @param at when
 */
public record OverlapJudgement(
    Id<OverlapJudgement> id,
    int revision,
    Id<Project> project,
    Id<Project> other,
    Verdict verdict,
    LocalizedText why,
    Optional<Openness> openness,
    By by,
    Instant at)
    implements Aggregate<OverlapJudgement>, Visible {

  /** The judgements about a project, on whichever side it stands. */
  public static final Index<OverlapJudgement, Project> BY_EITHER =
      Index.many("either", judged -> List.of(judged.project, judged.other));

  /** The kind of this aggregate. */
  public static final Kind<OverlapJudgement> KIND =
      Kind.of("overlap-judgement", OverlapJudgement.class, BY_EITHER);

  /** Whether two projects do the same work. */
  public enum Verdict {
    /** They do the same work, and know it. */
    SAME,
    /** They only look alike. */
    DIFFERENT;

    /** The word for it in files and programs: the name in lower case. */
    public String key() {
      return name().toLowerCase(Locale.ROOT);
    }

    /** What people call it, in fi, sv and en. */
    public LocalizedText label() {
      return Messages.in("verdict." + key());
    }
  }

  /**
   * Checks that nothing is missing.
   *
   * @throws InvalidValueException if it is about one project alone
   */
  public OverlapJudgement {
    requireNonNull(id, "id");
    requireNonNull(project, "project");
    requireNonNull(other, "other");
    requireNonNull(verdict, "verdict");
    requireNonNull(why, "why");
    requireNonNull(openness, "openness");
    requireNonNull(by, "by");
    requireNonNull(at, "at");
    if (project.equals(other)) {
      throw new InvalidValueException(Message.of("overlap.between-two"));
    }
  }

  /** The one of the two projects that is not {@code side}. */
  public Id<Project> across(Id<Project> side) {
    return side.equals(project) ? other : project;
  }

  @Override
  public Optional<Openness> visibleFrom() {
    return openness;
  }

  @Override
  public Optional<Ref<Project>> ownedBy() {
    return Optional.of(Project.KIND.ref(project));
  }

  @Override
  public Collection<? extends Ref<?>> bounds() {
    return List.of(Project.KIND.ref(project), Project.KIND.ref(other));
  }

  @Override
  public Kind<OverlapJudgement> storedAs() {
    return KIND;
  }

  @Override
  public OverlapJudgement atRevision(int revision) {
    return new OverlapJudgement(id, revision, project, other, verdict, why, openness, by, at);
  }
}
