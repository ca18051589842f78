package fi.oppienjako.lessons.core.contract;

import static fi.oppienjako.lessons.core.contract.Fixtures.ANNA;
import static fi.oppienjako.lessons.core.contract.Fixtures.hour;
import static fi.oppienjako.lessons.core.contract.Fixtures.text;

import fi.oppienjako.lessons.core.access.Openness;
import fi.oppienjako.lessons.core.concept.Interval;
import fi.oppienjako.lessons.core.model.Id;
import fi.oppienjako.lessons.core.network.ContactState;
import fi.oppienjako.lessons.core.network.Indicator;
import fi.oppienjako.lessons.core.network.Need;
import fi.oppienjako.lessons.core.network.Network;
import fi.oppienjako.lessons.core.network.NetworkActor;
import fi.oppienjako.lessons.core.network.NetworkEvaluation;
import fi.oppienjako.lessons.core.network.NetworkMap;
import fi.oppienjako.lessons.core.network.Requirement;
import fi.oppienjako.lessons.core.network.Requirements;
import fi.oppienjako.lessons.core.network.Skill;
import fi.oppienjako.lessons.core.network.SkillScale;
import fi.oppienjako.lessons.core.network.Supply;
import fi.oppienjako.lessons.core.network.Support;
import fi.oppienjako.lessons.core.network.SupportGiver;
import fi.oppienjako.lessons.core.network.Tie;
import fi.oppienjako.lessons.core.people.History;
import fi.oppienjako.lessons.core.people.Organisation;
import fi.oppienjako.lessons.core.programme.Answer;
import fi.oppienjako.lessons.core.programme.Project;
import fi.oppienjako.lessons.core.text.LocalizedText;
import fi.oppienjako.lessons.core.text.Term;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Networks of those who give support, and what hangs on them, with all their parts. */
public final class NetworkFixtures {

  /** Answers, givers and evaluations are spread over this many networks. */
  public static final int NETWORKS = 4;

  public static final Id<Organisation> LIBRARY = Id.of("library");
  public static final Id<Organisation> COLLEGE = Id.of("college");
  public static final Id<Organisation> OFFICE = Id.of("office");
  public static final Id<Organisation> CHAPEL = Id.of("chapel");
  public static final Id<Organisation> LINE = Id.of("line");

  public static final Term AREA = Term.of("lake district");
  public static final Term BOOKS = Term.of("library");
  public static final Term TEACHING = Term.of("adult education centre");
  public static final Term AUTHORITY = Term.of("authority");
  public static final Term PARISH = Term.of("parish");
  public static final Term GUIDES = Term.of("guides customers to");

  public static final Project PROJECT = Fixtures.project("build");

  /** The library has joined, the college is contacted, the office and the chapel are known of. */
  public static final Network NETWORK =
      Network.of(Id.of("net"), PROJECT, text("Support in the lakes"), AREA)
          .with(NetworkActor.in(AREA, LIBRARY, BOOKS, AUTHORITY))
          .with(NetworkActor.in(AREA, COLLEGE, TEACHING))
          .with(NetworkActor.in(AREA, OFFICE, AUTHORITY))
          .with(NetworkActor.national(CHAPEL, PARISH))
          .after(LIBRARY, ContactState.CONTACTED, ANNA, hour(1))
          .after(LIBRARY, ContactState.JOINED, ANNA, hour(2))
          .after(COLLEGE, ContactState.CONTACTED, ANNA, hour(3));

  private static final LocalDate DAY = LocalDate.of(2025, 11, 3);
  private static final Term MEMBERS = Term.of("members");
  private static final List<Term> KINDS =
      List.of(Term.of("library"), Term.of("työväenopisto"), Term.of("authority"));

  private NetworkFixtures() {}

  /** Network number {@code n}, 0 or more, open at each level in turn. */
  public static Network network(int n) {
    Words words = new Words(28, n);
    return new Network(
        Fixtures.id("network", n),
        0,
        Fixtures.projectId(n),
        words.text(3),
        Term.of("area " + n % 3),
        KINDS.subList(0, words.below(4)),
        actors(n, words),
        support(words),
        new Requirements(
            new SkillScale(2 + words.below(9), Map.of(1, words.text(1), 2, words.text(1))),
            List.of(
                new Requirement(Term.of("listening"), 1, Optional.empty()),
                Requirement.of(Term.of("online safety"), 2, Interval.months(1 + n)))),
        List.of(
            new Indicator(Term.of("ease"), words.text(5), MEMBERS),
            new Indicator(Term.of("found help"), words.text(5), Term.of("customers"))),
        Fixtures.level(n));
  }

  /** Answer number {@code n}, 0 or more. */
  public static Answer answer(int n) {
    Words words = new Words(10, n);
    History<LocalizedText> versions = History.none();
    for (int i = words.below(3); i >= 0; i--) {
      versions = versions.then(words.text(8), words.perhapsBecause(), words.later());
    }
    return new Answer(
        Fixtures.id("answer", n),
        0,
        Fixtures.projectId(n % NETWORKS),
        n % 5 == 0
            ? Optional.empty()
            : Optional.of(Network.KIND.ref(Fixtures.id("network", n % NETWORKS))),
        Id.of("phase-1"),
        Id.of("question-" + n % 3),
        n % 2 == 0 ? Optional.empty() : Optional.of(actor(n % 3)),
        versions,
        within(n));
  }

  /** Giver of support number {@code n}, 0 or more. */
  public static SupportGiver giver(int n) {
    Words words = new Words(3, n);
    List<Skill> skills = new ArrayList<>();
    for (int i = words.below(5); i > 0; i--) {
      Term skill = Term.of(i % 2 == 0 ? "listening" : "online safety");
      skills.add(new Skill(skill, i, DAY.minusDays(words.below(500)), words.by(), words.later()));
    }
    return new SupportGiver(
        Fixtures.id("giver", n),
        0,
        Fixtures.id("network", n % NETWORKS),
        Fixtures.projectId(n % NETWORKS),
        words.by().person(),
        actor(n % 3),
        skills,
        within(n));
  }

  /** Evaluation number {@code n}, 0 or more. */
  public static NetworkEvaluation evaluation(int n) {
    Words words = new Words(31, n);
    return new NetworkEvaluation(
        Fixtures.id("evaluation", n),
        0,
        Fixtures.id("network", n % NETWORKS),
        Fixtures.projectId(n % NETWORKS),
        DAY.plusMonths(n),
        n % 2 == 0 ? MEMBERS : Term.of("customers"),
        n % 3 == 0 ? Optional.empty() : Optional.of(1 + words.below(90)),
        Map.of(
            Term.of(n % 2 == 0 ? "ease" : "found help"),
            BigDecimal.valueOf(words.below(10_000) - 500L, words.below(3))),
        within(n),
        words.by(),
        words.later());
  }

  private static NetworkMap actors(int n, Words words) {
    List<NetworkActor> actors = new ArrayList<>();
    for (int i = 0; i < 3; i++) {
      NetworkActor actor =
          i == 2
              ? NetworkActor.national(actor(i), KINDS.get(2))
              : NetworkActor.in(Term.of("area " + n % 3), actor(i), KINDS.get(i), KINDS.get(2));
      for (int step = words.below(4); step > 0; step--) {
        List<ContactState> next = List.copyOf(actor.state().next());
        actor = actor.after(words.one(next), words.because(), words.later());
      }
      actors.add(actor.withContacts(words.chance(50) ? Set.of(words.by().person()) : Set.of()));
    }
    Tie lasting = Tie.since(DAY.plusDays(n), actor(0), actor(1), Term.of("shared rooms"));
    Tie ended = Tie.since(DAY, actor(2), actor(1), Term.of("guides to")).until(DAY.plusYears(1));
    return new NetworkMap(actors, List.of(lasting, ended));
  }

  private static Support support(Words words) {
    Need need = Need.of("older people", "one to one", "village " + words.below(3));
    return Support.NONE
        .with(need)
        .with(Need.of("työikäiset", "course", "centre"))
        .with(Supply.of(actor(0), need).toldIn(words.themes()))
        .with(Supply.everywhere(actor(2), Term.of("everybody"), Term.of("telephone")));
  }

  private static Id<Organisation> actor(int n) {
    return Fixtures.id("organisation", n);
  }

  /** A level for number {@code n} of what hangs on a network, no wider than the network's. */
  private static Openness within(int n) {
    return Fixtures.level(n / 2).narrowest(Fixtures.level(n % NETWORKS));
  }
}
