package fi.oppienjako.lessons.core.support;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import fi.oppienjako.lessons.core.model.Aggregate;
import fi.oppienjako.lessons.core.model.DateRange;
import fi.oppienjako.lessons.core.model.Id;
import fi.oppienjako.lessons.core.model.Kind;
import fi.oppienjako.lessons.core.programme.Programme;
import fi.oppienjako.lessons.core.text.InvalidValueException;
import fi.oppienjako.lessons.core.text.LocalizedText;
import fi.oppienjako.lessons.core.text.Message;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * An invitation to apply for support: when, what is asked, and what applications are assessed by.
 * Immutable; a call is public.
 *
 * @param id the identifier
 * @param revision how many times it has been saved
 * @param programme the programme that gives the support
 * @param name what it is called
 * @param open the days on which applications are taken
 * @param questions what is asked of applicants
 * @param criteria what applications are assessed by
 * @param targetApplicants whom it has in mind above all
 */
public record Call(
    Id<Call> id,
    int revision,
    Id<Programme> programme,
    LocalizedText name,
    DateRange open,
    List<Question> questions,
    List<Criterion> criteria,
    TargetApplicants targetApplicants)
    implements Aggregate<Call> {

  /** The kind of such things. */
  public static final Kind<Call> KIND = Kind.of("call", Call.class);

  /**
   * Checks and copies.
   *
   * @throws InvalidValueException if two questions or two criteria have the same identifier
   */
  public Call {
    requireNonNull(id, "id");
    requireNonNull(programme, "programme");
    requireNonNull(name, "name");
    requireNonNull(open, "open");
    questions = ImmutableList.copyOf(questions);
    criteria = ImmutableList.copyOf(criteria);
    requireNonNull(targetApplicants, "targetApplicants");
    checkDistinct(
        questions.stream().map(Question::id), all -> Message.of("call.question-twice", all));
    checkDistinct(
        criteria.stream().map(Criterion::id), all -> Message.of("call.criterion-twice", all));
  }

  /** A call that asks and assesses nothing yet. */
  public static Call of(Id<Call> id, Id<Programme> programme, LocalizedText name, DateRange open) {
    return new Call(id, 0, programme, name, open, List.of(), List.of(), TargetApplicants.NOBODY);
  }

  /** This call, asking just {@code questions}. */
  public Call asking(Question... questions) {
    return new Call(
        id, revision, programme, name, open, List.of(questions), criteria, targetApplicants);
  }

  /** This call, assessed by just {@code criteria}. */
  public Call assessedBy(Criterion... criteria) {
    return new Call(
        id, revision, programme, name, open, questions, List.of(criteria), targetApplicants);
  }

  /** This call, having {@code whom} in mind above all. */
  public Call withTargetApplicants(TargetApplicants whom) {
    return new Call(id, revision, programme, name, open, questions, criteria, whom);
  }

  /** Whether applications are taken on {@code day}. */
  public boolean isOpenOn(LocalDate day) {
    return open.contains(day);
  }

  /** The question with that identifier. */
  public Optional<Question> question(Id<Question> id) {
    return questions.stream().filter(question -> question.id().equals(id)).findFirst();
  }

  @Override
  public Kind<Call> storedAs() {
    return KIND;
  }

  @Override
  public Call atRevision(int revision) {
    return new Call(id, revision, programme, name, open, questions, criteria, targetApplicants);
  }

  private static void checkDistinct(
      Stream<? extends Id<?>> ids, Function<List<? extends Id<?>>, Message> refusal) {
    List<? extends Id<?>> all = ids.toList();
    if (all.stream().distinct().count() < all.size()) {
      throw new InvalidValueException(refusal.apply(all));
    }
  }
}
