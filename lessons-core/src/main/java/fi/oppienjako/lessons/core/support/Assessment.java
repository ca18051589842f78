package fi.oppienjako.lessons.core.support;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import fi.oppienjako.lessons.core.access.Openness;
import fi.oppienjako.lessons.core.access.Visible;
import fi.oppienjako.lessons.core.model.Added;
import fi.oppienjako.lessons.core.model.Aggregate;
import fi.oppienjako.lessons.core.model.Id;
import fi.oppienjako.lessons.core.model.ImpossibleStepException;
import fi.oppienjako.lessons.core.model.Index;
import fi.oppienjako.lessons.core.model.Kind;
import fi.oppienjako.lessons.core.model.Ref;
import fi.oppienjako.lessons.core.people.By;
import fi.oppienjako.lessons.core.people.Person;
import fi.oppienjako.lessons.core.programme.Programme;
import fi.oppienjako.lessons.core.programme.Project;
import fi.oppienjako.lessons.core.text.InvalidValueException;
import fi.oppienjako.lessons.core.text.Joined;
import fi.oppienjako.lessons.core.text.Message;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * What one assessor is asked for, and gives, on one application. Immutable.
 *
 * <p>It stays in the Lab, where support is given; the applicant does not see it. Earlier points
 * stay when others are given, and points stay when a bias comes to light, but then do not count.
 *
 * @param id the identifier
 * @param revision how many times it has been saved
 * @param application what is assessed
 * @param programme the programme that is applied to
 * @param assessor who is asked
 * @param askedBy who asked
 * @param askedAt when
 * @param given the points given, the ones that count last; empty until then
 * @param bias why the assessor is excluded; empty for an impartial one
 */
public record Assessment(
    Id<Assessment> id,
    int revision,
    Id<Application> application,
    Id<Programme> programme,
    Id<Person> assessor,
    By askedBy,
    Instant askedAt,
    List<Scores> given,
    Optional<Bias> bias)
    implements Aggregate<Assessment>, Visible {

  /** The assessments of an application. */
  public static final Index<Assessment, Application> BY_APPLICATION =
      Index.one("application", Assessment::application);

  /** The kind of such things. */
  public static final Kind<Assessment> KIND =
      Kind.of("assessment", Assessment.class, BY_APPLICATION);

  /** Checks and copies. */
  public Assessment {
    requireNonNull(id, "id");
    requireNonNull(application, "application");
    requireNonNull(programme, "programme");
    requireNonNull(assessor, "assessor");
    requireNonNull(askedBy, "askedBy");
    requireNonNull(askedAt, "askedAt");
    given = ImmutableList.copyOf(given);
    requireNonNull(bias, "bias");
  }

  /**
   * The assessment of {@code application} that {@code assessor} is asked for.
   *
   * @param applying the project that applies
   * @throws ImpossibleStepException if no decision on it is to come, or the assessor applied with
   *     it or is in the team of the project
   */
  public static Assessment asked(
      Id<Assessment> id,
      Application application,
      Project applying,
      Id<Person> assessor,
      By by,
      Instant at) {
    checkBeforeDecision(application);
    checkOutside(application, applying, assessor, at);
    if (application.isBy(assessor)) {
      throw new ImpossibleStepException(
          Message.of("assessment.applied", assessor, application.id()));
    }
    return new Assessment(
        id,
        0,
        application.id(),
        application.programme(),
        assessor,
        by,
        at,
        List.of(),
        Optional.empty());
  }

  /**
   * This assessment, given {@code scores} by the criteria of {@code call}; earlier ones stay.
   *
   * @param applying the project that applies
   * @throws ImpossibleStepException if somebody else gives them, the assessor has a bias or is in
   *     the team of the project, no decision is to come, or they do not fit the criteria; the
   *     message names all that do not
   */
  public Assessment give(Application assessed, Project applying, Call call, Scores scores, By by) {
    if (!assessed.id().equals(application) || !assessed.call().equals(call.id())) {
      throw new InvalidValueException(Message.of("assessment.of-another"));
    }
    if (!by.person().equals(assessor)) {
      throw new ImpossibleStepException(Message.of("assessment.not-asked", by.person(), assessor));
    }
    if (bias.isPresent()) {
      throw new ImpossibleStepException(
          Message.of(
              "assessment.biased", assessor, application, bias.get().by().reason().orElseThrow()));
    }
    checkBeforeDecision(assessed);
    checkOutside(assessed, applying, assessor, scores.at());
    List<Message> faults = faults(call.criteria(), scores);
    if (!faults.isEmpty()) {
      throw new ImpossibleStepException(
          Message.of("assessment.misfit", call.id(), Joined.sentences(faults)));
    }
    return with(Added.to(given, scores), bias);
  }

  /**
   * This assessment, with a bias declared by the assessor or somebody else who knows of it; from
   * now on it keeps the assessor off.
   *
   * @throws ImpossibleStepException if no reason is given, or it was declared before
   */
  public Assessment biased(By by, Instant at) {
    if (bias.isPresent()) {
      throw new ImpossibleStepException(
          Message.of("assessment.bias-declared", assessor, application));
    }
    if (by.reason().isEmpty()) {
      throw new ImpossibleStepException(
          Message.of("assessment.bias-needs-reason", assessor, application));
    }
    return with(given, Optional.of(new Bias(by, at)));
  }

  /** The points that count: the latest of an impartial assessor. */
  public Optional<Scores> counted() {
    return bias.isPresent() || given.isEmpty()
        ? Optional.empty()
        : Optional.of(given.get(given.size() - 1));
  }

  /** Whether it is still to be given. */
  public boolean isAwaited() {
    return bias.isEmpty() && given.isEmpty();
  }

  @Override
  public Optional<Openness> visibleFrom() {
    return Optional.of(Openness.LAB);
  }

  /** None: an applicant does not see how its application is assessed. */
  @Override
  public Optional<Ref<Project>> ownedBy() {
    return Optional.empty();
  }

  @Override
  public Optional<Ref<Programme>> scope() {
    return Optional.of(Programme.KIND.ref(programme));
  }

  @Override
  public Collection<? extends Ref<?>> bounds() {
    return List.of(Application.KIND.ref(application));
  }

  @Override
  public Map<String, List<?>> onlyGrows() {
    return ImmutableMap.of("points", given, "bias", bias.stream().toList());
  }

  @Override
  public Kind<Assessment> storedAs() {
    return KIND;
  }

  @Override
  public Assessment atRevision(int revision) {
    return new Assessment(
        id, revision, application, programme, assessor, askedBy, askedAt, given, bias);
  }

  private Assessment with(List<Scores> given, Optional<Bias> bias) {
    return new Assessment(
        id, revision, application, programme, assessor, askedBy, askedAt, given, bias);
  }

  private static void checkBeforeDecision(Application application) {
    if (!application.state().isBeforeDecision()) {
      throw new ImpossibleStepException(
          Message.of("assessment.not-now", Ref.to(application), application.state()));
    }
  }

  private static void checkOutside(
      Application application, Project applying, Id<Person> assessor, Instant at) {
    application.checkIsFor(applying);
    if (ApplyingTeam.of(applying).includes(assessor, at)) {
      throw new ImpossibleStepException(
          Message.of("assessment.in-team", assessor, applying.id(), application.id()));
    }
  }

  private static List<Message> faults(List<Criterion> criteria, Scores scores) {
    Set<Id<Criterion>> unknown = new TreeSet<>(scores.points().keySet());
    criteria.forEach(criterion -> unknown.remove(criterion.id()));
    Stream<Message> wrong =
        criteria.stream().flatMap(criterion -> fault(criterion, scores).stream());
    Stream<Message> strange =
        unknown.isEmpty() ? Stream.of() : Stream.of(Message.of("assessment.no-criterion", unknown));
    return Stream.concat(wrong, strange).toList();
  }

  private static Optional<Message> fault(Criterion criterion, Scores scores) {
    Integer points = scores.points().get(criterion.id());
    if (points == null) {
      return Optional.of(Message.of("assessment.no-points", criterion.id(), criterion.maximum()));
    }
    return criterion.allows(points)
        ? Optional.empty()
        : Optional.of(
            Message.of("assessment.off-scale", criterion.id(), criterion.maximum(), points));
  }
}
