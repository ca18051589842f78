package fi.oppienjako.lessons.core.contract;

import fi.oppienjako.lessons.core.access.Openness;
import fi.oppienjako.lessons.core.concept.Aspect;
import fi.oppienjako.lessons.core.concept.Condition;
import fi.oppienjako.lessons.core.concept.Conditions;
import fi.oppienjako.lessons.core.concept.Interval;
import fi.oppienjako.lessons.core.concept.Rhythm;
import fi.oppienjako.lessons.core.concept.Topics;
import fi.oppienjako.lessons.core.concept.Vocabulary;
import fi.oppienjako.lessons.core.model.DateRange;
import fi.oppienjako.lessons.core.model.Id;
import fi.oppienjako.lessons.core.model.PartialDate;
import fi.oppienjako.lessons.core.people.History;
import fi.oppienjako.lessons.core.programme.Challenge;
import fi.oppienjako.lessons.core.programme.Material;
import fi.oppienjako.lessons.core.programme.Member;
import fi.oppienjako.lessons.core.programme.Participant;
import fi.oppienjako.lessons.core.programme.Party;
import fi.oppienjako.lessons.core.programme.Programme;
import fi.oppienjako.lessons.core.programme.Progress;
import fi.oppienjako.lessons.core.programme.Project;
import fi.oppienjako.lessons.core.programme.ReadingLevels;
import fi.oppienjako.lessons.core.programme.Retold;
import fi.oppienjako.lessons.core.programme.Validators;
import fi.oppienjako.lessons.core.text.LocalizedText;
import fi.oppienjako.lessons.core.text.Term;
import java.net.URI;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Supplier;
import java.util.stream.Stream;

/** Programmes and projects with all their parts. */
final class PlaceFixtures {

  private static final LocalDate DAY = LocalDate.of(2026, 1, 5);

  private PlaceFixtures() {}

  static Programme programme(Id<Programme> id, Words words) {
    Map<Term, LocalizedText> labels = new TreeMap<>();
    words.themes().forEach(theme -> labels.put(theme, words.text(2)));
    return new Programme(
        id,
        0,
        words.text(3),
        words.chance(50) ? Programme.PROGRAMME : Term.of("hanke"),
        words.chance(50) ? Optional.of(words.text(20)) : Optional.empty(),
        several(words, () -> words.text(6)),
        days(words),
        words.chance(50)
            ? Rhythm.DEFAULT
            : new Rhythm(Interval.days(10), new Interval(1, ChronoUnit.YEARS)),
        several(words, () -> party(words)),
        several(
            words, () -> new Participant(words.by().person(), Term.of("steering"), days(words))),
        words.chance(50)
            ? ReadingLevels.DEFAULT
            : new ReadingLevels(Map.of(Term.of("steering"), Openness.LAB)),
        words.chance(50) ? Validators.OTHERS : Validators.ANYONE,
        words.chance(50) ? Optional.of(words.text(4)) : Optional.empty(),
        new Vocabulary(labels),
        retold(words));
  }

  static Project project(Id<Project> id, int n, Words words) {
    Challenge challenge = Challenge.of(words.text(12), words.by(), words.later());
    for (int i = words.below(3); i > 0; i--) {
      challenge = challenge.refined(words.text(12), words.because(), words.later());
    }
    Progress progress = Progress.NONE;
    for (int i = words.below(4); i > 0; i--) {
      progress = progress.entering(Id.of("phase-" + i), DAY.plusWeeks(9 - i));
    }
    return new Project(
        id,
        0,
        n % 4 == 3 ? Optional.empty() : Optional.of(Fixtures.id("programme", n % 4)),
        words.text(3),
        n % 2 == 0,
        List.of(Openness.values()).get(n / 2 % 4),
        several(words, () -> party(words)),
        several(
            words,
            () -> new Member(words.by().person(), Id.of("role." + words.below(3)), days(words))),
        challenge,
        new Topics(words.themes(), words.themes()),
        conditions(words),
        words.chance(30) ? progress.ending(DAY.plusYears(1)) : progress,
        n % 3 == 0 ? Optional.empty() : Optional.of(words.text(20)),
        n % 3 == 1 ? Optional.empty() : Optional.of(words.text(30)),
        n % 2 == 0 ? Set.of() : Set.of(words.by().person()),
        n % 3 == 2 ? List.of() : List.of(material(words), material(words)),
        Set.of(),
        days(words),
        retold(words));
  }

  private static History<Retold> retold(Words words) {
    History<Retold> retold = History.none();
    for (int i = words.below(3); i > 0; i--) {
      retold =
          retold.then(
              new Retold(
                  List.of(Openness.values()).get(words.below(4)),
                  words.chance(70) ? Optional.of(words.text(3)) : Optional.empty()),
              words.chance(50) ? words.by() : words.because(),
              words.later());
    }
    return retold;
  }

  static Conditions conditions(Words words) {
    List<Condition> conditions = new ArrayList<>();
    for (Aspect aspect : Aspect.values()) {
      if (words.chance(50)) {
        Condition condition = Condition.of(aspect, "case " + words.below(5));
        conditions.add(words.chance(50) ? condition.meaning(words.text(8)) : condition);
      }
    }
    return new Conditions(conditions);
  }

  private static Material material(Words words) {
    return new Material(
        words.text(3), URI.create("https://example.org/materials/" + words.below(99)));
  }

  private static Party party(Words words) {
    return new Party(
        Fixtures.id("organisation", words.below(9)),
        words.chance(50) ? Party.LEAD : Term.of("funder"),
        days(words));
  }

  private static DateRange days(Words words) {
    LocalDate first = DAY.plusDays(words.below(300));
    return switch (words.below(4)) {
      case 0 -> DateRange.ALWAYS;
      case 1 -> DateRange.since(PartialDate.of(YearMonth.from(first)));
      case 2 -> DateRange.ALWAYS.until(PartialDate.of(first.getYear()));
      default -> DateRange.between(first, first.plusDays(words.below(300)));
    };
  }

  private static <T> List<T> several(Words words, Supplier<T> one) {
    return Stream.generate(one).limit(words.below(4)).toList();
  }
}
