package fi.oppienjako.lessons.export;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import fi.oppienjako.lessons.export.file.Fault;
import fi.oppienjako.lessons.export.file.InvalidFileException;
import java.util.List;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** Everything that is wrong in a file is told at once, each with its place. */
class FaultyFilesTest {

  @Test
  void tellsAllFaultsOfAPlaybookInTheOrderOfTheFile() {
    assertThat(
            faultsOfPlaybook(
                """
                playbook: Sharing Lessons
                language: på svenska
                sumary: A summary.
                rhythm: {capture: often}
                roles:
                  manager:
                    responsibilities: Keeps the plan.
                    perspectives: [systems, desing]
                  "": {name: ""}
                phases:
                  - phase: grasp
                    name: [Grasping]
                    questions:
                      - {for: authority}
                    activities:
                      - activity: listen
                        name: {fi: Kuuntelu, fi: Toinen, "?": Kolmas}
                        roles: [expert]
                        every: 0 weeks
                        openness: open
                      - activity: listen
                        name: ""
                        serves: [do, do]
                    next: [slove]
                  - grasp
                  - phase: grasp
                    name: Again
                words: [hanke]
                """))
        .containsExactly(
            "p.yaml:1: 'name' is missing",
            "p.yaml:1: playbook: 'Sharing Lessons' is not an id: 1 to 64 characters of a-z, 0-9, '-',"
                + " '_' and '.', beginning with a letter or a digit",
            "p.yaml:2: language: 'på svenska' is not a language tag such as fi, sv or en",
            "p.yaml:3: sumary: there is no such key here; did you mean 'summary'?",
            "p.yaml:4: rhythm.capture: 'often' is not an interval such as 10 days, 2 weeks, 1 month"
                + " or 1 year",
            "p.yaml:7: roles.manager: 'name' is missing",
            "p.yaml:7: roles.manager.responsibilities: expected a list here, not a text",
            "p.yaml:8: roles.manager.perspectives[1]: 'desing' is not a perspective; did you mean"
                + " 'design'?",
            "p.yaml:9: roles.: '' is not an id: 1 to 64 characters of a-z, 0-9, '-', '_' and '.',"
                + " beginning with a letter or a digit",
            "p.yaml:9: roles..name: a text must not be blank",
            "p.yaml:12: phases[0].name: expected a text, plain or per language, here, not a list",
            "p.yaml:14: phases[0].questions[0]: 'question' is missing",
            "p.yaml:17: phases[0].activities[0].name.fi: is there already, on line 17",
            "p.yaml:17: phases[0].activities[0].name.?: '?' is not a language tag such as fi, sv or"
                + " en",
            "p.yaml:18: phases[0].activities[0].roles[0]: 'expert' is not a role of the "
                + "playbook; expected: manager",
            "p.yaml:19: phases[0].activities[0].every: '0 weeks' is not an interval such as 10 days,"
                + " 2 weeks, 1 month or 1 year",
            "p.yaml:20: phases[0].activities[0].openness: 'open' is not a level of "
                + "openness; expected: lab, studio, arena, agora",
            "p.yaml:21: phases[0].activities[1].activity: the activity 'listen' is "
                + "defined already, on line 16",
            "p.yaml:22: phases[0].activities[1].name: a text must not be blank",
            "p.yaml:23: phases[0].activities[1].serves[1]: is there twice",
            "p.yaml:24: phases[0].next[0]: 'slove' is not a phase of the playbook; "
                + "expected: grasp",
            "p.yaml:25: phases[1]: expected keys with values here, not a text",
            "p.yaml:26: phases[2].phase: the phase 'grasp' is defined already, on line 11",
            "p.yaml:28: words: expected words with their names here, not a list");
  }

  @Test
  void tellsAllFaultsOfAProgramme() {
    assertThat(
            faultsOfProgramme(
                """
                programme: p
                language: en
                name: P
                from: 2022-12-31
                to: 2022-01-01
                parties:
                  - {organisation: twon, role: lead}
                organisations:
                  town: {name: Town, kind: a municipality, example: maybe}
                people:
                  anna: {name: {fi: Anna}}
                projects:
                  - project: guidance
                    name: Guidance
                    team:
                      - {person: anna, role: project-manger}
                    plan: {playbook: sharing-lesons}
                    challenge:
                      - {date: 2022-02-01, by: anna, text: First.}
                      - {date: 2022-01-01, by: bo, text: Second.}
                    conditions:
                      people: [busy-desk, busy-desk]
                    progress:
                      - {phase: grasp, from: 2022-02-30}
                    sessions:
                      - {session: s, date: 2022-02-01}
                  - project: guidance
                    name: Again
                    plan: {playbook: sharing-lessons, roles: {}}
                    team: [{person: anna, role: project-manger}]
                    challenge: []
                sharings:
                  - sharing: coffee
                    kind: meeting
                    name: Coffee
                    channel: Morning Coffee
                    planned: tomorrow
                    openness: agora
                    lessons: [unknown]
                    links: ["javascript:alert(1)"]
                    recurs: {every: fortnight}
                    owner: {person: anna, role: organiser}
                """))
        .containsExactly(
            "p.yaml:5: to: 2022-01-01 is before 2022-12-31, which is listed before it",
            "p.yaml:7: parties[0].organisation: 'twon' is not an organisation in this "
                + "file; expected: town",
            "p.yaml:9: organisations.town.kind: 'a municipality' is not a word of a vocabulary:"
                + " lower-case letters, digits and single hyphens, at most 64 characters",
            "p.yaml:9: organisations.town.example: 'maybe' is not an answer; expected: "
                + "true, false",
            "p.yaml:11: people.anna.name: expected a text here, not keys with values",
            "p.yaml:17: projects[0].plan.playbook: 'sharing-lesons' is not a playbook known here; did"
                + " you mean 'sharing-lessons'?",
            "p.yaml:20: projects[0].challenge[1].date: 2022-01-01 is before "
                + "2022-02-01, which is listed before it",
            "p.yaml:20: projects[0].challenge[1].by: 'bo' is not a person in this file; "
                + "expected: anna",
            "p.yaml:22: projects[0].conditions.people[1]: is there twice",
            "p.yaml:24: projects[0].progress[0].from: '2022-02-30' is not a day of the calendar, such"
                + " as 2022-08-31",
            "p.yaml:26: projects[0].sessions[0]: 'name' is missing",
            "p.yaml:27: projects[1]: 'challenge' is missing; list at least one there",
            "p.yaml:27: projects[1].project: the project 'guidance' is defined "
                + "already, on line 13",
            "p.yaml:29: projects[1].plan.roles: a plan follows a playbook or has its own, not both",
            "p.yaml:30: projects[1].team[0].role: 'project-manger' is not a role of the plan; did you"
                + " mean 'project-manager'?",
            "p.yaml:34: sharings[0].kind: 'meeting' is not a kind of sharing; expected: "
                + "event, publication",
            "p.yaml:36: sharings[0].channel: 'Morning Coffee' is not a word of a vocabulary:"
                + " lower-case letters, digits and single hyphens, at most 64 characters",
            "p.yaml:37: sharings[0].planned: 'tomorrow' is not a day of the calendar, such as"
                + " 2022-08-31",
            "p.yaml:39: sharings[0].lessons[0]: 'unknown' is not a lesson in this file; "
                + "there are none",
            "p.yaml:40: sharings[0].links[0]: 'javascript:alert(1)' is not an address such as"
                + " https://www.example.org/page",
            "p.yaml:41: sharings[0].recurs: 'until' is missing",
            "p.yaml:41: sharings[0].recurs.every: 'fortnight' is not an interval such as 10 days, 2"
                + " weeks, 1 month or 1 year",
            "p.yaml:42: sharings[0].owner: either a person or a role is "
                + "responsible for it, not both");
  }

  @Nested
  class InTheLifeOfALesson {

    @Test
    void tellsStepsThatCannotBeTaken() {
      assertThat(
              faultsOfLessons(
                  lesson("a", "- {step: share, at: lab, by: x, date: 2022-01-02}"),
                  lesson("b", "- {step: reject, by: x, date: 2022-01-02}"),
                  lesson("c", "- {step: submit, by: x, date: 2021-12-31}"),
                  lesson("d", "- {step: correct, by: x, date: 2022-01-02}"),
                  lesson("e", "- {step: submit, by: x, at: lab, date: 2022-01-02}"),
                  shared("f", "- {step: share, at: studio, by: x, date: 2022-01-03}"),
                  shared("g", "- {step: widen, at: lab, by: x, date: 2022-01-03}"),
                  shared("h", "- {step: widen, at: agora, by: x, date: 2022-01-03}"),
                  lesson("i", "- {step: widen, at: lab, by: x, date: 2022-01-02}")))
          .containsExactly(
              "l.yaml:24: projects[1].lessons[0].history[0]: lesson 'a' is in the state 'draft', so the step 'share'"
                  + " cannot be taken; possible now: edit, submit",
              "l.yaml:34: projects[1].lessons[1].history[0]: 'why' is missing",
              "l.yaml:44: projects[1].lessons[2].history[0].date: 2021-12-31 is "
                  + "before 2022-01-01, which is listed before it",
              "l.yaml:54: projects[1].lessons[3].history[0].step: 'correct' is not a step of "
                  + "a lesson after its capture; expected: submit, ask, answer, validate, "
                  + "reject, share, widen, embed, supersede, retire, withdraw",
              "l.yaml:64: projects[1].lessons[4].history[0].at: there is no such key here; "
                  + "expected: step, by, date, why",
              "l.yaml:77: projects[1].lessons[5].history[3]: lesson 'f' is shared already; "
                  + "to open it more widely, use the step widen",
              "l.yaml:90: projects[1].lessons[6].history[3]: lesson 'g' is open at lab already and can"
                  + " only be opened more widely, not at lab",
              "l.yaml:103: projects[1].lessons[7].history[3]: lesson 'h' cannot be open at agora,"
                  + " since project 'one' is open at arena; open that more widely first",
              "l.yaml:113: projects[1].lessons[8].history[0]: lesson 'i' is in the state 'draft', so it "
                  + "cannot be widened; to open it for the first time, use the step share");
    }

    @Test
    void asksForAReuseAndForEvidenceBeforePracticeCanHaveChanged() {
      String embed = "- {step: embed, by: x, date: 2022-01-03, why: It stays.}";
      assertThat(faultsOfLessons(shared("a", embed)))
          .containsExactly(
              "l.yaml:27: projects[1].lessons[0].history[3]: lesson 'a' cannot be "
                  + "embedded before another project has reused it; record that under "
                  + "reuses");
      assertThat(
              faults("l.yaml", file(shared("a", embed)) + reuse("a", "two", "2022-01-03", "lab")))
          .containsExactly(
              "l.yaml:27: projects[1].lessons[0].history[3]: lesson 'a' cannot be "
                  + "embedded without evidence of it; list it last under evidence");
      assertThat(
              faults("l.yaml", file(shared("a", embed)) + reuse("a", "two", "2022-01-04", "lab")))
          .hasSize(1);
    }

    @Test
    void asksThatTheNewerLessonIsSharedWhenItTakesThePlaceOfAnother() {
      assertThat(
              faultsOfLessons(
                  shared("a", "- {step: supersede, with: b, by: x, date: 2022-01-02}"),
                  lesson("b", "- {step: submit, by: x, date: 2022-01-02}")))
          .containsExactly(
              "l.yaml:27: projects[1].lessons[0].history[3]: lesson 'a' cannot be superseded "
                  + "by 'b' (submitted); share the newer lesson first");
    }

    @Test
    void knowsWhatWasSharedOnTheSameDayWhateverTheOrderInTheFile() {
      String supersede = "- {step: supersede, with: b, by: x, date: 2022-01-02}";

      assertThat(Catalogues.parse(file(shared("a", supersede), shared("b", "")), "l").lessons())
          .allSatisfy(lesson -> assertThat(lesson.links()).hasSize(1));
      assertThat(Catalogues.parse(file(shared("b", ""), shared("a", supersede)), "l").lessons())
          .allSatisfy(lesson -> assertThat(lesson.links()).hasSize(1));
    }

    @Test
    void tellsWhatIsWiderThanWhatItHangsOn() {
      String file =
          file(
                  shared(
                      "a",
                      """
                      - {step: widen, at: arena, by: x, date: 2022-01-05}
                              comments:
                                - {comment: c1, by: x, date: 2022-01-04, at: arena, text: T}
                                - {comment: c2, by: x, date: 2022-01-01, at: lab, text: T}
                                - {comment: c3, by: x, date: 2022-01-05, at: arena, text: T}
                      """
                          .strip()))
              + reuse("a", "two", "2022-01-05", "arena")
              + """
              look-ups:
                - look-up: l
                  project: two
                  by: x
                  date: 2022-01-05
                  openness: agora
                  searched: [a]
                  found: [{lesson: a, used: no, why: W}]
              sharings:
                - sharing: s
                  kind: event
                  name: S
                  channel: c
                  planned: 2022-01-03
                  told: 2022-01-03
                  openness: studio
                  lessons: [a]
              """;
      assertThat(faults("l.yaml", file))
          .containsExactly(
              "l.yaml:29: projects[1].lessons[0].comments[0].at: it cannot be open at arena: on"
                  + " 2022-01-04 the lesson 'a' was open at lab",
              "l.yaml:30: projects[1].lessons[0].comments[1].at: it cannot be open "
                  + "at lab: on 2022-01-01 the lesson 'a' was not shared yet",
              "l.yaml:40: reuses[0].openness: reuse 'r' cannot be open at arena, since project"
                  + " 'two' is open at studio; open that more widely first",
              "l.yaml:46: look-ups[0].openness: it cannot be open at agora: on 2022-01-05 the lesson"
                  + " 'a' was open at arena",
              "l.yaml:57: sharings[0].lessons[0]: it cannot be open at studio: on 2022-01-03 the"
                  + " lesson 'a' was open at lab");
    }

    @Test
    void tellsThatReuseIsByAnotherProject() {
      assertThat(faults("l.yaml", file(shared("a", "")) + reuse("a", "one", "2022-01-05", "lab")))
          .containsExactly(
              "l.yaml:30: reuses[0].lesson: 'a' is a lesson of the project itself; a lesson of"
                  + " another project is expected");
      assertThat(faults("l.yaml", file(shared("a", "")) + reuse("a", "two", "2022-01-01", "lab")))
          .containsExactly(
              "l.yaml:30: reuses[0].lesson: on 2022-01-01 the lesson 'a' was not yet "
                  + "shared with others");
    }
  }

  private static List<String> faultsOfPlaybook(String text) {
    return told(
        catchThrowableOfType(InvalidFileException.class, () -> Playbooks.parse(text, "p.yaml")));
  }

  private static List<String> faultsOfProgramme(String text) {
    return faults("p.yaml", text);
  }

  private static List<String> faultsOfLessons(String... lessons) {
    return faults("l.yaml", file(lessons));
  }

  private static List<String> faults(String name, String text) {
    return told(
        catchThrowableOfType(InvalidFileException.class, () -> Catalogues.parse(text, name)));
  }

  private static List<String> told(InvalidFileException refusal) {
    List<String> faults = refusal.faults().stream().map(Fault::toString).toList();
    assertThat(refusal).hasMessage(String.join("\n", faults));
    return faults;
  }

  private static String file(String... lessons) {
    return """
        programme: p
        language: en
        name: P
        people: {x: {name: X}, v: {name: V}}
        projects:
          - project: two
            name: Two
            openness: studio
            challenge: [{date: 2022-01-01, by: x, text: T}]
          - project: one
            name: One
            openness: arena
            challenge: [{date: 2022-01-01, by: x, text: T}]
            lessons:
        """
        + String.join("", lessons);
  }

  private static String shared(String id, String more) {
    return lesson(
        id,
        """
        - {step: submit, by: x, date: 2022-01-02}
                  - {step: validate, by: v, date: 2022-01-02}
                  - {step: share, at: lab, by: x, date: 2022-01-02}
                  %s"""
            .formatted(more));
  }

  private static String lesson(String id, String history) {
    return """
              - lesson: %s
                captured: {by: x, date: 2022-01-01}
                title: T
                observation: O
                insight: I
                recommendation: R
                perspectives: [design]
                when: {people: [p]}
                history:
                  %s
        """
        .formatted(id, history);
  }

  private static String reuse(String lesson, String project, String date, String openness) {
    return """
        reuses:
          - reuse: r
            lesson: %s
            project: %s
            date: %s
            by: x
            outcome: helped
            what: W
            openness: %s
        """
        .formatted(lesson, project, date, openness);
  }
}
