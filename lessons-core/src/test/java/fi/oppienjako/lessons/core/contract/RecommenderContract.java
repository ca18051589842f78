package fi.oppienjako.lessons.core.contract;

import static fi.oppienjako.lessons.core.contract.Fixtures.ANNA;
import static fi.oppienjako.lessons.core.contract.Fixtures.BO;
import static fi.oppienjako.lessons.core.contract.Fixtures.NOON;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import fi.oppienjako.lessons.core.access.Openness;
import fi.oppienjako.lessons.core.access.Viewer;
import fi.oppienjako.lessons.core.concept.Condition;
import fi.oppienjako.lessons.core.concept.Conditions;
import fi.oppienjako.lessons.core.concept.Perspective;
import fi.oppienjako.lessons.core.concept.Topics;
import fi.oppienjako.lessons.core.concept.Vocabulary;
import fi.oppienjako.lessons.core.inmemory.InMemoryStore;
import fi.oppienjako.lessons.core.lesson.Lesson;
import fi.oppienjako.lessons.core.lesson.LessonDraft;
import fi.oppienjako.lessons.core.model.Aggregate;
import fi.oppienjako.lessons.core.model.DateRange;
import fi.oppienjako.lessons.core.model.Id;
import fi.oppienjako.lessons.core.people.Organisation;
import fi.oppienjako.lessons.core.people.OrganisationKind;
import fi.oppienjako.lessons.core.port.LoadProgress;
import fi.oppienjako.lessons.core.port.Recommender;
import fi.oppienjako.lessons.core.port.Store;
import fi.oppienjako.lessons.core.programme.Challenge;
import fi.oppienjako.lessons.core.programme.Party;
import fi.oppienjako.lessons.core.programme.Project;
import fi.oppienjako.lessons.core.reuse.LookUp;
import fi.oppienjako.lessons.core.reuse.Outcome;
import fi.oppienjako.lessons.core.reuse.Overlap;
import fi.oppienjako.lessons.core.reuse.OverlapJudgement;
import fi.oppienjako.lessons.core.reuse.Overlaps;
import fi.oppienjako.lessons.core.reuse.Reuse;
import fi.oppienjako.lessons.core.sharing.Reason;
import fi.oppienjako.lessons.core.sharing.Suggestion;
import fi.oppienjako.lessons.core.text.LocalizedText;
import fi.oppienjako.lessons.core.text.Term;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What every recommender holds to. */
public interface RecommenderContract {

  /** One challenge told twice, and one that shares a region and a funder with the first alone. */
  enum Told {
    ENGLISH(
        "en",
        "Older residents cannot fill in the electronic forms of the city by themselves. They queue"
            + " at the library counter to ask for help with an application, and the staff has no"
            + " time to sit down with them.",
        "Many an application from elderly people stays unfinished, because the online form asks too"
            + " much. Whoever comes to the service counter has to queue, though most only need"
            + " somebody who would sit beside them for a while.",
        "Elderly residents give up on the online form and queue at the counter with a half-finished"
            + " application. The library staff would need somebody to sit down beside them.",
        "Growers would like to sell vegetables straight to school kitchens, but deliveries are"
            + " scattered, and nobody has the time to gather the orders."),
    FINNISH(
        "fi",
        "Ikääntyneet asukkaat eivät osaa täyttää sähköisiä lomakkeita itse. He jonottavat"
            + " kirjastossa kysymässä apua hakemusten tekemiseen, eikä henkilökunta ehdi istua"
            + " heidän vieressään.",
        "Vanhusten hakemukset jäävät kesken, koska sähköinen lomake on hankala. Palvelupisteessä"
            + " joutuu jonottamaan, vaikka useimmat tarvitsisivat vain jonkun, joka istuisi hetken"
            + " vieressä ja auttaisi alkuun.",
        "Ikääntyneet luopuvat sähköisestä lomakkeesta ja jonottavat palvelupisteessä hakemukset"
            + " kesken. Kirjaston henkilökunta tarvitsisi jonkun, joka istuisi heidän vieressään.",
        "Viljelijät haluaisivat myydä vihanneksia suoraan koulujen keittiöihin, mutta toimitukset"
            + " ovat hajallaan, eikä kukaan ehdi koota tilauksia."),
    SWEDISH(
        "sv",
        "Äldre invånare kan inte själva fylla i kommunens elektroniska blanketter. De köar vid"
            + " biblioteket för att få hjälp med sina ansökningar, och personalen hinner inte sitta"
            + " ner med dem.",
        "Många ansökningar från seniorer blir halvfärdiga, eftersom den elektroniska blanketten är"
            + " svår. De som köar vid medborgarkontoret behöver oftast bara någon som kan sitta"
            + " bredvid en stund.",
        "Många ansökningar från äldre invånare blir halvfärdiga. De köar vid biblioteket eller"
            + " medborgarkontoret, eftersom de inte själva kan fylla i elektroniska blanketter, och"
            + " personalen hinner inte sitta bredvid.",
        "Odlare vill sälja grönsaker direkt till skolornas kök, men leveranserna är utspridda och"
            + " ingen hinner samla in beställningarna.");

    private final Locale language;
    private final String challenge;
    private final String again;
    private final String third;
    private final String other;

    Told(String language, String challenge, String again, String third, String other) {
      this.language = Locale.forLanguageTag(language);
      this.challenge = challenge;
      this.again = again;
      this.third = third;
      this.other = other;
    }

    private Project project(String id, String challenge, String theme, String... bodies) {
      return Project.of(
              Id.of(id),
              LocalizedText.of(language, id),
              Challenge.of(LocalizedText.of(language, challenge), ANNA, NOON))
          .about(new Topics(Set.of(Term.of(theme)), Set.of(Term.of("residents"))))
          .amid(Conditions.of(Condition.environment(bodies.length == 0 ? "any" : bodies[0])))
          .withParties(
              Stream.of(bodies)
                  .map(body -> new Party(Id.of(body), Party.LEAD, DateRange.ALWAYS))
                  .toList());
    }
  }

  /** The recommender that is tested, knowing all that {@code store} holds. */
  Recommender recommender(Store store);

  private static Lesson lesson(String id, String text, String theme, Project project) {
    return LessonDraft.in(project.name().original())
        .titled(id)
        .observed(text)
        .because("-")
        .recommends("-")
        .about(theme)
        .concerning("residents")
        .appliesWhen(Condition.people("of-" + id))
        .from(Perspective.DESIGN)
        .capture(Id.of(id), project, ANNA, NOON)
        .submit(ANNA, NOON)
        .validate(BO, NOON)
        .share(Openness.AGORA, ANNA, NOON);
  }

  private static Reuse reuse(String id, Lesson lesson, Project project, Outcome outcome) {
    return new Reuse(
        Id.of(id),
        0,
        lesson.id(),
        lesson.origin().project(),
        project.id(),
        outcome,
        LocalizedText.english("So it went"),
        Optional.of(Openness.AGORA),
        ANNA,
        NOON);
  }

  private static Store holding(Aggregate<?>... all) {
    Store store = new InMemoryStore();
    store.load(Stream.of(all), LoadProgress.SILENT);
    return store;
  }

  private List<Suggestion<Lesson>> lessonsFor(Project project, Store store) {
    Recommender tested = recommender(store);
    return store.read(
        Viewer.anyone(), seen -> tested.lessonsFor(project, Optional.empty(), seen, 10));
  }

  private List<Suggestion<Lesson>> lessonsLike(Lesson lesson, Store store) {
    Recommender tested = recommender(store);
    return store.read(Viewer.anyone(), seen -> tested.lessonsLike(lesson, seen, 10));
  }

  private List<Suggestion<Project>> beneficiariesOf(Lesson lesson, Store store) {
    Recommender tested = recommender(store);
    return store.read(Viewer.anyone(), seen -> tested.beneficiariesOf(lesson, seen, 10));
  }

  private List<Overlap> overlapsOf(Project project, Store store) {
    Recommender tested = recommender(store);
    return store.read(Viewer.anyone(), seen -> tested.overlapsOf(project, seen, 10));
  }

  private static List<String> ids(List<? extends Suggestion<? extends Aggregate<?>>> found) {
    return found.stream().map(one -> one.subject().id().value()).toList();
  }

  @ParameterizedTest
  @EnumSource
  default void oneChallengeInOtherWordsComesBeforeASharedRegionAndFunder(Told told) {
    Project first = told.project("a", told.challenge, "digital-support", "region", "funder");
    Project accident = told.project("b", told.other, "food", "region", "funder");
    Project twin = told.project("z", told.again, "e-services", "elsewhere");
    try (Store store = holding(first, accident, twin)) {
      assertThat(overlapsOf(first, store))
          .extracting(overlap -> overlap.other().id())
          .containsExactly(twin.id(), accident.id());
      assertThat(overlapsOf(twin, store))
          .extracting(overlap -> overlap.one().id())
          .startsWith(first.id());
      assertThat(overlapsOf(first, store).get(0).reasons())
          .extracting(Reason::kind)
          .contains(Reason.Kind.WORDS);
    }
  }

  @ParameterizedTest
  @EnumSource
  default void lessonsInOtherWordsComeBeforeASharedRegionAndFunder(Told told) {
    Project first = told.project("a", told.challenge, "digital-support", "region", "funder");
    Project accident = told.project("b", "-", "food", "region", "funder");
    Project twin = told.project("z", "-", "e-services", "elsewhere");
    Lesson near = lesson("near", told.again, "e-services", twin);
    Lesson far = lesson("far", told.other, "food", accident);
    try (Store store = holding(first, accident, twin, near, far)) {
      assertThat(ids(lessonsFor(first, store))).containsExactly("near", "far");
      assertThat(ids(beneficiariesOf(near, store))).startsWith("a");
    }
  }

  @Test
  default void theFirstTenAreNotAllOfOnePerspectiveWhereOthersFitNearlyAsWell() {
    Told told = Told.ENGLISH;
    Project origin = told.project("origin", "-", "food");
    Project asking = told.project("asking", "-", "forms");
    List<Aggregate<?>> all = new ArrayList<>(List.of(origin, asking));
    for (char id = 'a'; id <= 'k'; id++) {
      all.add(lesson("design-" + id, "-", "forms", origin));
    }
    all.add(seenFrom(Perspective.COMMUNITY, "nearly-as-well", draft -> draft.about("forms")));
    all.add(seenFrom(Perspective.SYSTEMS, "far", draft -> draft.concerning("residents")));
    try (Store store = holding(all.toArray(Aggregate<?>[]::new))) {
      Recommender tested = recommender(store);
      List<String> found =
          store.read(
              Viewer.anyone(), seen -> ids(tested.lessonsFor(asking, Optional.empty(), seen, 20)));
      assertThat(found).hasSize(13).endsWith("far");
      assertThat(found.indexOf("nearly-as-well")).isEqualTo(9);
      assertThat(ids(lessonsFor(asking, store))).isEqualTo(found.subList(0, 10));
    }
  }

  private static Lesson seenFrom(
      Perspective perspective, String id, UnaryOperator<LessonDraft> about) {
    LessonDraft draft = LessonDraft.in(Locale.ENGLISH).titled(id).observed("-").because("-");
    return about
        .apply(draft)
        .recommends("-")
        .appliesWhen(Condition.people("of-" + id))
        .from(perspective)
        .capture(Id.of(id), Told.ENGLISH.project("origin", "-", "food"), ANNA, NOON)
        .submit(ANNA, NOON)
        .validate(BO, NOON)
        .share(Openness.AGORA, ANNA, NOON);
  }

  @ParameterizedTest
  @EnumSource
  default void whatTheProjectsOwnLessonsSayCountsLessThanItsChallenge(Told told) {
    Project asking = told.project("asking", told.other, "kitchens");
    Project origin = told.project("origin", "-", "food");
    Lesson own = lesson("own", told.challenge, "mine", asking);
    Lesson asChallenge = lesson("z-food", told.other, "food", origin);
    Lesson asOwn = lesson("a-forms", told.again, "forms", origin);
    Project unrelated = told.project("unrelated", "-", "gardens");
    try (Store store = holding(asking, origin, unrelated, own, asChallenge, asOwn)) {
      List<Suggestion<Lesson>> found = lessonsFor(asking, store);
      assertThat(ids(found)).containsExactly("z-food", "a-forms");
      assertThat(found.get(1).reasons())
          .extracting(Reason::kind)
          .contains(Reason.Kind.OWN_LESSONS)
          .doesNotContain(Reason.Kind.WORDS);
      assertThat(found.get(1).reasons().toString())
          .contains("similar words in the project’s own lessons: ");
      assertThat(lessonsFor(unrelated, store))
          .allSatisfy(
              one ->
                  assertThat(one.reasons())
                      .extracting(Reason::kind)
                      .doesNotContain(Reason.Kind.OWN_LESSONS));
    }
  }

  @Test
  default void ownLessonsCountForThoseWhoSeeThemAlone() {
    Told told = Told.ENGLISH;
    Project asking = told.project("asking", "-", "gardens").about(Topics.NONE);
    Project origin = told.project("origin", "-", "food");
    Lesson draft =
        LessonDraft.in(told.language)
            .titled("draft")
            .observed(told.challenge)
            .capture(Id.of("draft"), asking, ANNA, NOON);
    Lesson alike = lesson("alike", told.again, "forms", origin);
    Lesson unlike = lesson("unlike", told.other, "food", origin);
    try (Store store = holding(asking, origin, draft, alike, unlike)) {
      Recommender tested = recommender(store);
      assertThat(lessonsFor(asking, store)).isEmpty();
      assertThat(
              store.<List<String>>read(
                  Viewer.anyone().memberOf(asking.ref()),
                  seen -> ids(tested.lessonsFor(asking, Optional.empty(), seen, 10))))
          .containsExactly("alike");
    }
  }

  @ParameterizedTest
  @EnumSource
  default void lessonsThatSayTheSameAreFoundForADraftThatIsNotStored(Told told) {
    Project first = told.project("a", told.challenge, "digital-support");
    Project twin = told.project("z", "-", "e-services");
    Lesson near = lesson("near", told.again, "e-services", twin);
    Lesson far = lesson("far", told.other, "food", twin);
    Lesson draft =
        LessonDraft.in(told.language)
            .titled("draft")
            .observed(told.challenge)
            .capture(Id.of("draft"), first, ANNA, NOON);
    try (Store store = holding(first, twin, near, far)) {
      assertThat(ids(lessonsLike(draft, store))).containsExactly("near");
      assertThat(ids(lessonsLike(near, store))).doesNotContain("near");
    }
  }

  @ParameterizedTest
  @EnumSource
  default void projectsWithOneChallengeMakeAGroupAndOthersDoNot(Told told) {
    Project first = told.project("a", told.challenge, "digital-support");
    Project second = told.project("b", told.again, "e-services");
    Project third = told.project("c", told.third, "guidance");
    Project growers = told.project("x", told.other, "food");
    Project kitchens = told.project("y", told.other, "kitchens");
    List<Project> all = List.of(first, second, third, growers, kitchens);
    try (Store store = holding(all.toArray(Aggregate<?>[]::new))) {
      Overlaps found =
          new Overlaps(all.stream().flatMap(one -> overlapsOf(one, store).stream()).toList());
      assertThat(found.groups())
          .extracting(group -> group.projects().stream().map(Project::id).toList())
          .containsExactly(List.of(first.id(), second.id(), third.id()));
      assertThat(found.groups().get(0).reasons())
          .extracting(Reason::kind)
          .contains(Reason.Kind.WORDS);
    }
  }

  @Test
  default void whatWasJudgedIsNotToldAgainAsNewsToThoseWhoMayKnow() {
    Told told = Told.ENGLISH;
    Project one = told.project("one", "-", "forms");
    Project different = told.project("different", "-", "forms");
    Project same = told.project("same", "-", "forms");
    OverlapJudgement unlike = judged("u", different, one, OverlapJudgement.Verdict.DIFFERENT);
    OverlapJudgement alike = judged("s", one, same, OverlapJudgement.Verdict.SAME);
    try (Store store = holding(one, different, same, unlike, alike)) {
      assertThat(overlapsOf(one, store))
          .extracting(overlap -> overlap.other().id(), Overlap::agreed)
          .containsExactly(tuple(same.id(), Optional.of(alike.atRevision(1))));
      assertThat(overlapsOf(different, store))
          .extracting(overlap -> overlap.other().id(), Overlap::agreed)
          .containsExactly(tuple(same.id(), Optional.empty()));
    }
    OverlapJudgement untold =
        new OverlapJudgement(
            unlike.id(),
            0,
            different.id(),
            one.id(),
            unlike.verdict(),
            unlike.why(),
            Optional.empty(),
            ANNA,
            NOON);
    try (Store store = holding(one, different, untold)) {
      assertThat(overlapsOf(one, store)).hasSize(1);
    }
  }

  private static OverlapJudgement judged(
      String id, Project one, Project other, OverlapJudgement.Verdict verdict) {
    return new OverlapJudgement(
        Id.of(id),
        0,
        one.id(),
        other.id(),
        verdict,
        LocalizedText.english("We talked"),
        Optional.of(Openness.AGORA),
        ANNA,
        NOON);
  }

  @Test
  default void whatFewShareCountsMoreThanWhatManyShare() {
    Told told = Told.ENGLISH;
    Project asking =
        told.project("asking", "-", "rare")
            .about(new Topics(Set.of(Term.of("rare"), Term.of("common")), Set.of()));
    List<Aggregate<?>> all = new ArrayList<>(List.of(told.project("z", "-", "rare")));
    for (String id : List.of("a", "b", "c", "d")) {
      all.add(told.project(id, "-", "common"));
    }
    try (Store store = holding(all.toArray(Aggregate<?>[]::new))) {
      assertThat(overlapsOf(asking, store).get(0).other().id()).isEqualTo(Id.of("z"));
    }
  }

  @Test
  default void whatHelpedOthersComesFirstAndWhatDidNotLast() {
    Told told = Told.ENGLISH;
    Project origin = told.project("origin", "-", "forms");
    Project user = told.project("user", "-", "food");
    Project second = told.project("second", "-", "food");
    Project asking = told.project("asking", "-", "forms");
    Lesson failed = lesson("a", "-", "forms", origin);
    Lesson untried = lesson("b", "-", "forms", origin);
    Lesson partly = lesson("c", "-", "forms", origin);
    Lesson helped = lesson("d", "-", "forms", origin);
    try (Store store =
        holding(
            origin,
            user,
            second,
            asking,
            failed,
            untried,
            partly,
            helped,
            reuse("r1", failed, user, Outcome.NOT),
            reuse("r2", partly, user, Outcome.PARTLY),
            reuse("r3", helped, user, Outcome.HELPED),
            reuse("r4", helped, second, Outcome.HELPED))) {
      List<Suggestion<Lesson>> found = lessonsFor(asking, store);
      assertThat(ids(found)).containsExactly("d", "c", "b", "a");
      assertThat(found.get(0).reasons().toString())
          .endsWith("it helped 2 other projects: user, second");
      assertThat(found.get(1).reasons().toString())
          .endsWith("it helped another project in part: user");
      assertThat(
              found.get(3).reasons().all().get(2).in(Locale.forLanguageTag("fi"), Vocabulary.EMPTY))
          .isEqualTo("ei auttanut toista projektia: user");
    }
  }

  @Test
  default void whatAProjectHasUsedOrLeftOutIsNotBroughtToItAgain() {
    Told told = Told.ENGLISH;
    Project origin = told.project("origin", "-", "forms");
    Project asking = told.project("asking", "-", "forms");
    Lesson used = lesson("used", "-", "forms", origin);
    Lesson leftOut = lesson("left-out", "-", "forms", origin);
    Lesson fresh = lesson("fresh", "-", "forms", origin);
    LookUp lookUp =
        new LookUp(
            Id.of("l"),
            0,
            asking.id(),
            List.of("forms"),
            List.of(new LookUp.Found(leftOut.id(), false, LocalizedText.english("Not for us"))),
            Optional.of(Openness.AGORA),
            ANNA,
            NOON);
    try (Store store =
        holding(
            origin,
            asking,
            used,
            leftOut,
            fresh,
            reuse("r", used, asking, Outcome.HELPED),
            lookUp)) {
      assertThat(ids(lessonsFor(asking, store))).containsExactly("fresh");
      assertThat(ids(beneficiariesOf(fresh, store))).containsExactly("asking");
      assertThat(beneficiariesOf(used, store)).isEmpty();
      assertThat(beneficiariesOf(leftOut, store)).isEmpty();
    }
  }

  @Test
  default void whatNoLongerAppliesIsNotSuggested() {
    Told told = Told.ENGLISH;
    Project origin = told.project("origin", "-", "forms");
    Project asking = told.project("asking", "-", "forms");
    Lesson shared = lesson("newer", "-", "forms", origin);
    Lesson retired = lesson("old", "-", "forms", origin).retire(ANNA.because("Over"), NOON);
    Lesson superseded =
        lesson("older", "-", "forms", origin).supersededBy(shared, ANNA.because("Better"), NOON);
    try (Store store = holding(origin, asking, shared, retired, superseded)) {
      assertThat(ids(lessonsFor(asking, store))).containsExactly("newer");
      assertThat(beneficiariesOf(retired, store)).isEmpty();
      assertThat(beneficiariesOf(superseded, store)).isEmpty();
    }
  }

  @Test
  default void reasonsNameOrganisationsByTheirNames() {
    Told told = Told.ENGLISH;
    String id = "01a21ae7-8a77-7857-9e5e-0a5f7a7d7b11";
    Project one = told.project("one", "-", "forms", id);
    Project other = told.project("other", "-", "forms", id);
    Organisation town =
        Organisation.of(
            Id.of(id), LocalizedText.english("Town of Lakes"), OrganisationKind.MUNICIPALITY);
    try (Store store = holding(town, one, other)) {
      assertThat(overlapsOf(one, store).get(0).reasons().toString())
          .endsWith("the same organisations take part: Town of Lakes");
    }
    try (Store store = holding(one, other)) {
      assertThat(overlapsOf(one, store).get(0).reasons().toString()).endsWith(id);
    }
  }
}
