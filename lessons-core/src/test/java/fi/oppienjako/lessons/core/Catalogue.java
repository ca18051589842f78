package fi.oppienjako.lessons.core;

import static fi.oppienjako.lessons.core.Samples.NOON;
import static fi.oppienjako.lessons.core.Samples.TODAY;
import static fi.oppienjako.lessons.core.Samples.text;

import fi.oppienjako.lessons.core.Sight.Looker;
import fi.oppienjako.lessons.core.access.Openness;
import fi.oppienjako.lessons.core.concept.Phase;
import fi.oppienjako.lessons.core.concept.Playbook;
import fi.oppienjako.lessons.core.concept.ProcessModel;
import fi.oppienjako.lessons.core.concept.Topics;
import fi.oppienjako.lessons.core.lesson.Action;
import fi.oppienjako.lessons.core.lesson.Comment;
import fi.oppienjako.lessons.core.lesson.Lesson;
import fi.oppienjako.lessons.core.model.Aggregate;
import fi.oppienjako.lessons.core.model.DateRange;
import fi.oppienjako.lessons.core.model.Id;
import fi.oppienjako.lessons.core.people.By;
import fi.oppienjako.lessons.core.people.Consent;
import fi.oppienjako.lessons.core.people.Organisation;
import fi.oppienjako.lessons.core.people.OrganisationKind;
import fi.oppienjako.lessons.core.people.Person;
import fi.oppienjako.lessons.core.programme.Challenge;
import fi.oppienjako.lessons.core.programme.Member;
import fi.oppienjako.lessons.core.programme.Party;
import fi.oppienjako.lessons.core.programme.Plan;
import fi.oppienjako.lessons.core.programme.Programme;
import fi.oppienjako.lessons.core.programme.Progress;
import fi.oppienjako.lessons.core.programme.Project;
import fi.oppienjako.lessons.core.programme.Session;
import fi.oppienjako.lessons.core.reuse.LookUp;
import fi.oppienjako.lessons.core.reuse.Outcome;
import fi.oppienjako.lessons.core.reuse.Reuse;
import fi.oppienjako.lessons.core.sharing.Sharing;
import fi.oppienjako.lessons.core.sharing.SharingKind;
import fi.oppienjako.lessons.core.text.LocalizedText;
import fi.oppienjako.lessons.core.text.Term;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * All kinds of things at all levels, made from a seed. Each has an identifier that tells its kind,
 * each of its texts a secret of its own; from where both can be seen is written down as they are
 * made.
 */
final class Catalogue {

  static final List<String> THEMES = List.of("booking", "advice", "premises");

  final Random random;
  final List<Programme> programmes = new ArrayList<>();
  final List<Project> projects = new ArrayList<>();
  final List<Session> sessions = new ArrayList<>();
  final List<Plan> plans = new ArrayList<>();
  final List<Comment> comments = new ArrayList<>();
  final List<Action> actions = new ArrayList<>();
  final List<Sharing> sharings = new ArrayList<>();
  final List<LookUp> lookUps = new ArrayList<>();
  final List<Reuse> reuses = new ArrayList<>();
  final Map<String, Lesson> lessons = new LinkedHashMap<>();
  final Map<String, Aggregate<?>> all = new LinkedHashMap<>();

  /** From where the things themselves can be seen. */
  final Map<String, Sight> sights = new HashMap<>();

  /** From where the secrets in a thing can be seen. */
  final Map<String, Map<String, Sight>> secrets = new HashMap<>();

  /** What lessons said before they were put right. */
  final Set<String> earlierWordings = new TreeSet<>();

  private int lastSecret;

  Catalogue(long seed) {
    random = new Random(seed);
    for (int i = 0; i < 4; i++) {
      add(Organisation.of(Id.of("body-" + i), text("Body"), OrganisationKind.AGENCY), Sight.PUBLIC);
      addPerson("person-" + i);
    }
    add(Playbook.of(Id.of("playbook-0"), text("Playbook"), process()), Sight.PUBLIC);
    for (int i = 0; i < 2; i++) {
      Programme programme =
          Programme.of(Id.of("programme-" + i), text("Programme"))
              .during(DateRange.since(TODAY.minusDays(90)));
      programmes.add(add(programme, Sight.PUBLIC));
    }
    for (int i = 0; i < 7; i++) {
      addProject("project-" + i);
    }
    new CatalogueLessons(this).add(40);
    for (int i = 0; i < 40; i++) {
      addComment("comment-" + i);
      addLookUp("lookup-" + i);
      addReuse("reuse-" + i);
      addAction("action-" + i);
    }
    for (int i = 0; i < 12; i++) {
      addSharing("sharing-" + i);
    }
  }

  Sight sight(String id) {
    return sights.get(id);
  }

  Set<String> visibleSecrets(String id, Looker looker) {
    return secrets.getOrDefault(id, Map.of()).entrySet().stream()
        .filter(secret -> secret.getValue().to(looker))
        .map(Map.Entry::getKey)
        .collect(Collectors.toCollection(TreeSet::new));
  }

  <A extends Aggregate<A>> A add(A thing, Sight sight) {
    A kept = thing.atRevision(1);
    all.put(kept.id().value(), kept);
    sights.put(kept.id().value(), sight);
    return kept;
  }

  /** A new secret in the thing with that identifier. */
  String secret(String in, Sight sight) {
    String secret = "secret-" + ++lastSecret;
    secrets.computeIfAbsent(in, any -> new HashMap<>()).put(secret, sight);
    return secret;
  }

  LocalizedText told(String in, Sight sight) {
    return text("Common words and " + secret(in, sight));
  }

  By by(String in, Sight sight) {
    return By.by(Id.of("person-" + random.nextInt(4))).because(secret(in, sight));
  }

  <T> T oneOf(List<T> many) {
    return many.get(random.nextInt(many.size()));
  }

  Instant time() {
    return NOON.minusSeconds(random.nextInt(80 * 86_400));
  }

  static Sight owned(Openness from, Project owner) {
    return new Sight(Optional.of(from), Optional.of(owner.id().value()));
  }

  private static ProcessModel process() {
    return ProcessModel.inOrder(
        List.of(),
        List.of(Phase.of(Id.of("grasp"), text("Grasp")), Phase.of(Id.of("root"), text("Root"))));
  }

  private void addPerson(String id) {
    boolean named = random.nextBoolean();
    boolean reachable = random.nextBoolean();
    Sight near = new Sight(Optional.of(Openness.LAB), Optional.empty());
    Person person =
        Person.of(Id.of(id), secret(id, named ? Sight.PUBLIC : near))
            .reachableAt(secret(id, reachable ? Sight.PUBLIC : near));
    Set<Consent> consents = new HashSet<>();
    if (named) {
      consents.add(Consent.NAME);
    }
    if (reachable) {
      consents.add(Consent.CONTACT);
    }
    add(person.allowing(consents.toArray(Consent[]::new)), Sight.PUBLIC);
  }

  private void addProject(String id) {
    Openness level = oneOf(Sight.upTo(Openness.AGORA));
    Sight sight = new Sight(Optional.of(level), Optional.of(id));
    Progress progress =
        switch (random.nextInt(3)) {
          case 0 -> Progress.NONE;
          case 1 -> Progress.NONE.entering(Id.of("grasp"), TODAY.minusDays(60));
          default ->
              Progress.NONE
                  .entering(Id.of("root"), TODAY.minusDays(60))
                  .ending(TODAY.minusDays(20));
        };
    Project project =
        Project.of(
                Id.of(id),
                told(id, sight),
                Challenge.of(told(id, sight), by(id, sight), time())
                    .refined(told(id, sight), by(id, sight), time()))
            .openAt(level)
            .about(new Topics(Set.of(Term.of(oneOf(THEMES))), Set.of()))
            .withParties(
                List.of(
                    new Party(Id.of("body-" + random.nextInt(4)), Party.LEAD, DateRange.ALWAYS)))
            .withTeam(List.of(new Member(Id.of("person-0"), Id.of("host"), DateRange.ALWAYS)))
            .at(progress);
    if (random.nextInt(4) > 0) {
      project = project.in(oneOf(programmes).id());
    }
    projects.add(add(project, sight));
    Openness planned = oneOf(Sight.upTo(level));
    plans.add(
        add(
            Plan.own(projects.get(projects.size() - 1).openAt(planned), process()),
            sight,
            planned));
    for (int i = 0; i < 3; i++) {
      Openness open = oneOf(Sight.upTo(level));
      String session = "session-" + sessions.size();
      sessions.add(
          add(
              new Session(
                  Id.of(session),
                  0,
                  project.id(),
                  Optional.of(Id.of("grasp")),
                  Session.SESSION,
                  told(session, owned(open, project)),
                  TODAY,
                  Set.of(),
                  Set.of(),
                  Set.of(Id.of("person-1")),
                  open),
              owned(open, project)));
    }
  }

  /** A plan has the identifier of its project and so is kept apart from it. */
  private Plan add(Plan plan, Sight project, Openness level) {
    Plan kept = plan.atRevision(1);
    all.put("plan of " + plan.id(), kept);
    sights.put("plan of " + plan.id(), new Sight(Optional.of(level), project.owner()));
    return kept;
  }

  private void addComment(String id) {
    Lesson lesson = oneOf(List.copyOf(lessons.values()));
    Optional<Openness> level =
        lesson.openness().filter(open -> random.nextInt(4) > 0).map(o -> oneOf(Sight.upTo(o)));
    Sight sight = new Sight(level, Optional.of(lesson.origin().project().value()));
    comments.add(
        add(
            new Comment(
                Id.of(id),
                0,
                lesson.id(),
                lesson.origin().project(),
                told(id, sight),
                level,
                by(id, sight),
                time()),
            sight));
  }

  private void addAction(String id) {
    Lesson lesson = oneOf(List.copyOf(lessons.values()));
    Sight sight = new Sight(Optional.empty(), Optional.of(lesson.origin().project().value()));
    Action open =
        Action.open(
            Id.of(id),
            lesson,
            told(id, sight),
            Id.of("person-2"),
            TODAY.plusDays(random.nextInt(20) - 10));
    actions.add(add(random.nextBoolean() ? open : open.done(TODAY, told(id, sight)), sight));
  }

  private void addLookUp(String id) {
    Project project = oneOf(projects);
    Openness level = project.openness();
    List<Lesson> found = new ArrayList<>();
    for (int i = 0; i < random.nextInt(4); i++) {
      Lesson lesson = oneOf(List.copyOf(lessons.values()));
      if (lesson.openness().isPresent() && !found.contains(lesson)) {
        level = Sight.narrower(level, lesson.openness().get());
        found.add(lesson);
      }
    }
    Sight sight = owned(oneOf(Sight.upTo(level)), project);
    lookUps.add(
        add(
            new LookUp(
                Id.of(id),
                0,
                project.id(),
                List.of(secret(id, sight)),
                found.stream()
                    .map(it -> new LookUp.Found(it.id(), random.nextBoolean(), told(id, sight)))
                    .toList(),
                sight.from().orElseThrow(),
                by(id, sight),
                time()),
            sight));
  }

  private void addReuse(String id) {
    Lesson lesson = oneOf(List.copyOf(lessons.values()));
    Project project = oneOf(projects);
    if (lesson.openness().isEmpty() || lesson.origin().project().equals(project.id())) {
      return;
    }
    Openness widest = Sight.narrower(lesson.openness().get(), project.openness());
    Sight sight = owned(oneOf(Sight.upTo(widest)), project);
    reuses.add(
        add(
            new Reuse(
                Id.of(id),
                0,
                lesson.id(),
                lesson.origin().project(),
                project.id(),
                oneOf(List.of(Outcome.values())),
                told(id, sight),
                sight.from().orElseThrow(),
                by(id, sight),
                time()),
            sight));
  }

  private void addSharing(String id) {
    Openness level = oneOf(Sight.upTo(Openness.AGORA));
    Sight sight = new Sight(Optional.of(level), Optional.empty());
    Sharing planned =
        Sharing.planned(
            Id.of(id),
            oneOf(programmes).id(),
            SharingKind.EVENT,
            told(id, sight),
            Term.of("coffee"),
            TODAY.plusDays(random.nextInt(20) - 10),
            level);
    List<Lesson> wide =
        lessons.values().stream()
            .filter(it -> it.openness().filter(o -> Sight.upTo(o).contains(level)).isPresent())
            .limit(5)
            .toList();
    sharings.add(add(random.nextBoolean() ? planned : planned.told(TODAY, wide), sight));
  }
}
