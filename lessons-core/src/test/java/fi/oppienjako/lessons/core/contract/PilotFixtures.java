package fi.oppienjako.lessons.core.contract;

import fi.oppienjako.lessons.core.access.Openness;
import fi.oppienjako.lessons.core.model.DateRange;
import fi.oppienjako.lessons.core.model.Id;
import fi.oppienjako.lessons.core.pilot.BuildsOn;
import fi.oppienjako.lessons.core.pilot.CallingOff;
import fi.oppienjako.lessons.core.pilot.Evaluation;
import fi.oppienjako.lessons.core.pilot.Feedback;
import fi.oppienjako.lessons.core.pilot.GroupCounts;
import fi.oppienjako.lessons.core.pilot.Idea;
import fi.oppienjako.lessons.core.pilot.Pilot;
import fi.oppienjako.lessons.core.pilot.PilotOrigin;
import fi.oppienjako.lessons.core.pilot.Questionnaire;
import fi.oppienjako.lessons.core.pilot.Rooting;
import fi.oppienjako.lessons.core.pilot.RootingMeasure;
import fi.oppienjako.lessons.core.pilot.SupportGiven;
import fi.oppienjako.lessons.core.pilot.SupportOffer;
import fi.oppienjako.lessons.core.pilot.Survey;
import fi.oppienjako.lessons.core.pilot.SurveyResponse;
import fi.oppienjako.lessons.core.pilot.Trial;
import fi.oppienjako.lessons.core.text.LocalizedText;
import fi.oppienjako.lessons.core.text.Term;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.IntStream;

/**
 * Ideas, pilots and what goes with them, with all their parts; not saved. The same number gives the
 * same thing, what it names has the same number or a smaller one and belongs to the same project,
 * and nothing is wider open than what it names. Thread-safe.
 */
public final class PilotFixtures {

  private static final long SEED = 45;
  private static final List<Openness> LEVELS = List.of(Openness.values());
  private static final List<Term> GROUPS =
      List.of(Term.of("customers"), Term.of("professionals"), Term.of("työnhakijat"));

  private PilotFixtures() {}

  /** Idea number {@code n}, 0 or more. */
  public static Idea idea(int n) {
    Words words = new Words(SEED, n);
    return new Idea(
        Fixtures.id("idea", n),
        0,
        Fixtures.projectId(n),
        words.one(GROUPS),
        words.text(8),
        level(n, words),
        words.perhapsBecause(),
        words.later());
  }

  /** Pilot number {@code n}, 0 or more; every third builds on an earlier one of its project. */
  public static Pilot pilot(int n) {
    Words words = new Words(SEED, n);
    Set<Id<Idea>> ideas = n % 2 == 0 ? Set.of(Fixtures.id("idea", n)) : Set.of();
    int earlier = n - Fixtures.PROJECTS;
    boolean later = earlier >= 0 && n % 3 == 0;
    Openness level = n % 2 == 0 ? idea(n).openness() : level(n, words);
    return new Pilot(
        Fixtures.id("pilot", n),
        0,
        Fixtures.projectId(n),
        Fixtures.id("organisation", words.below(9)),
        new Trial(
            words.text(3),
            words.text(6),
            DateRange.between(Fixtures.TODAY.plusDays(n), Fixtures.TODAY.plusDays(n + 20L)),
            texts(words)),
        new PilotOrigin(
            ideas,
            later
                ? Optional.of(
                    new BuildsOn(
                        Fixtures.id("pilot", earlier),
                        words.text(9),
                        words.perhapsBecause(),
                        words.later()))
                : Optional.empty()),
        counts(words),
        counts(words),
        texts(words).stream()
            .map(
                said ->
                    new Feedback(words.one(GROUPS), said, Fixtures.TODAY.plusDays(words.below(90))))
            .toList(),
        n % 4 == 3
            ? Optional.empty()
            : Optional.of(new Evaluation(words.text(12), words.by(), words.later())),
        n % 8 == 3 ? Optional.of(new CallingOff(words.because(), words.later())) : Optional.empty(),
        later ? level.narrowest(pilot(earlier).openness()) : level);
  }

  /** Support number {@code n}, 0 or more. */
  public static SupportGiven support(int n) {
    Words words = new Words(SEED, n);
    GroupCounts used = counts(words);
    return new SupportGiven(
        Fixtures.id("support", n),
        0,
        Fixtures.projectId(n),
        new SupportOffer(
            Id.of("phase-" + words.below(3)),
            words.one(List.copyOf(SupportGiven.NAMED_FORMS)),
            words.text(5),
            Fixtures.TODAY.plusDays(n),
            used.total() + 1 + words.below(5)),
        used,
        level(n, words));
  }

  /** Rooting number {@code n}, 0 or more, of what pilot number {@code n} tried. */
  public static Rooting rooting(int n) {
    Words words = new Words(SEED, n);
    List<Term> kinds = List.copyOf(Rooting.NAMED_MEASURES);
    return new Rooting(
        Fixtures.id("rooting", n),
        0,
        Fixtures.projectId(n),
        Set.of(Fixtures.id("pilot", n)),
        words.text(3),
        n % 3 == 0 ? words.themes() : Rooting.NAMED_MEASURES,
        kinds.subList(0, words.below(5)).stream().map(kind -> measure(kind, words)).toList(),
        level(n, words).narrowest(pilot(n).openness()));
  }

  /** Survey number {@code n}, 0 or more. */
  public static Survey survey(int n) {
    Words words = new Words(SEED, n);
    Questionnaire questionnaire =
        new Questionnaire(
            IntStream.rangeClosed(0, n % 3)
                .mapToObj(i -> new Questionnaire.Item(Id.of("item-" + i), words.text(6)))
                .toList(),
            -n % 2,
            5);
    return new Survey(
        Fixtures.id("survey", n),
        0,
        Fixtures.projectId(n),
        words.text(3),
        questionnaire,
        n % 2 == 0
            ? Optional.of(new Survey.Closing(words.perhapsBecause(), words.later()))
            : Optional.empty(),
        level(n, words));
  }

  /** Answer sheet number {@code n}, 0 or more, of survey number {@code n % 20}. */
  public static SurveyResponse sheet(int n) {
    Words words = new Words(SEED, n);
    Survey survey = survey(n % 20);
    return new SurveyResponse(
        Fixtures.id("sheet", n),
        0,
        survey.id(),
        words.one(GROUPS),
        answers(survey.questionnaire(), words),
        n % 5 == 0 ? Optional.empty() : Optional.of(answers(survey.questionnaire(), words)));
  }

  private static RootingMeasure measure(Term kind, Words words) {
    Instant at = words.later();
    RootingMeasure decided =
        RootingMeasure.decided(
            kind,
            words.text(7),
            words.by().person(),
            LocalDate.ofInstant(at, ZoneOffset.UTC).plusDays(words.below(60)),
            words.perhapsBecause(),
            at);
    RootingMeasure now =
        words.chance(30)
            ? decided.handedOver(words.by().person(), words.because(), words.later())
            : decided;
    return words.chance(50) ? now.inPlace(words.perhapsBecause(), words.later()) : now;
  }

  private static Map<Id<Questionnaire.Item>, Integer> answers(
      Questionnaire questionnaire, Words words) {
    Map<Id<Questionnaire.Item>, Integer> answers = new TreeMap<>();
    questionnaire
        .items()
        .forEach(
            item ->
                answers.put(
                    item.id(),
                    questionnaire.lowest()
                        + words.below(questionnaire.highest() - questionnaire.lowest() + 1)));
    return answers;
  }

  private static GroupCounts counts(Words words) {
    GroupCounts counts = GroupCounts.NONE;
    for (int i = words.below(4); i > 0; i--) {
      counts = counts.plus(words.one(GROUPS), 1 + words.below(9));
    }
    return counts;
  }

  private static List<LocalizedText> texts(Words words) {
    List<LocalizedText> texts = new ArrayList<>();
    for (int i = words.below(4); i > 0; i--) {
      texts.add(words.text(6));
    }
    return texts;
  }

  private static Openness level(int n, Words words) {
    return words.one(LEVELS).narrowest(Fixtures.STANDARD.project(n % Fixtures.PROJECTS).openness());
  }
}
