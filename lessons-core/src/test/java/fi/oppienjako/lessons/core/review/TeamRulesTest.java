package fi.oppienjako.lessons.core.review;

import static fi.oppienjako.lessons.core.contract.Fixtures.TODAY;
import static fi.oppienjako.lessons.core.contract.Fixtures.project;
import static fi.oppienjako.lessons.core.review.Plans.activity;
import static fi.oppienjako.lessons.core.review.Plans.bare;
import static fi.oppienjako.lessons.core.review.Plans.text;
import static org.assertj.core.api.Assertions.assertThat;

import fi.oppienjako.lessons.core.concept.LoopStep;
import fi.oppienjako.lessons.core.concept.ProcessModel;
import fi.oppienjako.lessons.core.concept.Rhythm;
import fi.oppienjako.lessons.core.concept.Role;
import fi.oppienjako.lessons.core.model.DateRange;
import fi.oppienjako.lessons.core.model.Id;
import fi.oppienjako.lessons.core.programme.Member;
import fi.oppienjako.lessons.core.programme.Party;
import fi.oppienjako.lessons.core.programme.Plan;
import fi.oppienjako.lessons.core.programme.Progress;
import fi.oppienjako.lessons.core.programme.Project;
import fi.oppienjako.lessons.core.text.Languages;
import fi.oppienjako.lessons.core.text.Term;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Four roles: three do something, one phase each, and one answers for a step alone. */
class TeamRulesTest {

  private static final Role SCOUT = role("scout", "Tiedustelija", "Spanare");
  private static final Role MAKER = role("maker", "Tekijä", "Makare");
  private static final Role USERS = role("users", "Käyttäjät", "Användare");
  private static final Role STEERING =
      role("steering", "Ohjausryhmä", "Styrgrupp").answeringFor(LoopStep.MEASURE);
  private static final ProcessModel PROCESS =
      ProcessModel.inOrder(
          List.of(SCOUT, MAKER, USERS, STEERING),
          List.of(
              bare("look", activity("find").doneBy(SCOUT)),
              bare("make", activity("build").doneBy(MAKER)),
              bare("try", activity("use").doneBy(USERS))));
  private static final Project DESK = project("desk");

  private static Role role(String id, String finnish, String swedish) {
    return Role.of(Id.of(id), text(id, finnish, swedish));
  }

  private static Member member(String person, Role role) {
    return new Member(Id.of(person), role.id(), DateRange.ALWAYS);
  }

  private static Project team(Member... members) {
    return DESK.withTeam(List.of(members));
  }

  private static List<String> found(Project project) {
    return Rules.of(TeamRules.all().toArray(Rule[]::new)).review(work(project)).findings().stream()
        .map(
            finding ->
                finding.rule()
                    + " "
                    + finding.place()
                    + finding
                        .message()
                        .in(Languages.ENGLISH)
                        .replaceFirst("Nobody has been named for: (.*)\\.|.*", ": $1")
                        .replaceFirst("^: $", ""))
        .toList();
  }

  private static Project inPhase(Project project, String phase) {
    return project.at(Progress.NONE.entering(Id.of(phase), TODAY.minusDays(3)));
  }

  @Test
  void findNothingInAProcessAlone() {
    assertThat(TeamRules.all().flatMap(rule -> rule.check(PROCESS, Rhythm.DEFAULT))).isEmpty();
  }

  @Test
  void tellOnceThatNobodyIsNamed() {
    assertThat(found(DESK)).containsExactly("nobody-in-team process");
  }

  @Test
  void tellWhichRolesNobodyHas() {
    assertThat(found(team(member("anna", SCOUT), member("bo", MAKER))))
        .containsExactly("roles-without-anybody process: “users”, “steering”");
  }

  @Test
  void tellARoleWhosePersonHasLeft() {
    Member gone = new Member(Id.of("cia"), USERS.id(), DateRange.ALWAYS.until(TODAY.minusDays(1)));
    Member today = new Member(Id.of("cia"), USERS.id(), DateRange.ALWAYS.until(TODAY));
    Member later = new Member(Id.of("cia"), USERS.id(), DateRange.since(TODAY.plusDays(9)));
    Member[] others = {member("anna", SCOUT), member("bo", MAKER), member("bo", STEERING)};
    assertThat(found(team(and(others, gone))))
        .containsExactly("roles-without-anybody process: “users”");
    assertThat(found(team(and(others, today)))).isEmpty();
    assertThat(found(team(and(others, later)))).isEmpty();
  }

  private static Member[] and(Member[] members, Member more) {
    return Stream.concat(Stream.of(members), Stream.of(more)).toArray(Member[]::new);
  }

  @Test
  void letAPartyHaveARole() {
    Project project =
        team(member("anna", SCOUT), member("bo", MAKER), member("bo", STEERING))
            .withParties(List.of(new Party(Id.of("club"), Term.of("users"), DateRange.ALWAYS)));
    assertThat(found(project)).isEmpty();
  }

  @Test
  void askNobodyForWhatIsDoneAlready() {
    Project project = team(member("bo", MAKER), member("bo", STEERING), member("cia", USERS));
    assertThat(found(project)).containsExactly("roles-without-anybody process: “scout”");
    assertThat(found(inPhase(project, "make"))).isEmpty();
    assertThat(found(inPhase(project, "unplanned")))
        .containsExactly("roles-without-anybody process: “scout”");
  }

  @Test
  void leaveAProjectAloneThatHasEnded() {
    Project ended = DESK.at(Progress.NONE.entering(Id.of("try"), TODAY).ending(TODAY));
    assertThat(found(ended)).isEmpty();
    assertThat(found(ended.withTeam(List.of(member("anna", SCOUT))))).isEmpty();
    assertThat(
            found(DESK.at(Progress.NONE.entering(Id.of("try"), TODAY).ending(TODAY.plusDays(1)))))
        .containsExactly("nobody-in-team process");
  }

  @Test
  void tellThatOnePersonAloneHasMostRoles() {
    Project project =
        team(
            member("anna", SCOUT),
            member("anna", MAKER),
            member("anna", STEERING),
            member("bo", USERS),
            member("cia", USERS),
            member("dan", USERS));
    assertThat(found(project)).containsExactly("most-roles-with-one process");
    Finding finding =
        Review.of(work(project)).findings().ofRule(Id.of("most-roles-with-one")).iterator().next();
    assertThat(finding.message().in(Languages.ENGLISH))
        .isEqualTo("One person alone has 3 of the 4 roles in the plan.");
    assertThat(finding.message().in(Languages.FINNISH))
        .isEqualTo("Suunnitelman 4 roolista 3 on yhdellä ihmisellä yksin.");
  }

  private static PlannedWork work(Project project) {
    return new PlannedWork(
        project,
        Plan.own(project, PROCESS),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        TODAY);
  }

  @Test
  void findNothingInATeamOfThreeThatSharesTheRoles() {
    assertThat(
            found(
                team(
                    member("anna", SCOUT),
                    member("anna", MAKER),
                    member("anna", STEERING),
                    member("bo", USERS),
                    member("cia", USERS))))
        .isEmpty();
  }

  @Test
  void findNothingWhereEverybodyDoesEverything() {
    Member[] all =
        Stream.of("anna", "bo", "cia", "dan")
            .flatMap(who -> Stream.of(SCOUT, MAKER, USERS, STEERING).map(role -> member(who, role)))
            .toArray(Member[]::new);
    assertThat(found(team(all))).isEmpty();
  }
}
