package fi.oppienjako.lessons.export;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import fi.oppienjako.lessons.export.file.Fault;
import fi.oppienjako.lessons.export.file.InvalidFileException;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What is wrong in the parts of the four ways of working is told at once, each with its place. */
class FaultyWaysOfWorkingTest {

  @Test
  void tellsAllFaultsOfAllWaysOfWorkingAtOnce() throws IOException {
    assertThat(faults())
        .containsExactly(
            "ways.yaml:23: projects[0].plan.changes[0].drop: 'servises' is not a role, a phase or an activity of the plan; did you mean 'services'?",
            "ways.yaml:24: projects[0].plan.changes[1]: a change is one of 'drop', 'rename', 'repeat' and 'add'",
            "ways.yaml:25: projects[0].plan.changes[2]: the plan cannot be changed "
                + "in this way: more than one phase has the id 'ideation'; choose "
                + "another id, or add what is not there first",
            "ways.yaml:26: projects[0].plan.changes[3].after: 'nowhere' is not a phase of "
                + "the plan; expected: ideation, planning, pilots, services, rooting",
            "ways.yaml:31: calls[0].to: 2022-03-01 is before 2022-03-18, which is "
                + "listed before it",
            "ways.yaml:32: calls[0].colour: there is no such key here; expected: "
                + "call, name, from, to, questions, criteria, especially-for",
            "ways.yaml:34: calls[0].criteria[0]: the highest number of points that a "
                + "criterion can give must be from 1 to 1000, not 1001",
            "ways.yaml:40: applications[0]: 'call' is missing",
            "ways.yaml:41: applications[0].applicant: 'college' takes no part in the project 'guidance'; list it among its parties first",
            "ways.yaml:53: applications[1].history[0].date: 2022-03-01 is before "
                + "2022-03-02, which is listed before it",
            "ways.yaml:59: applications[1].assessments[0].given[0].date: "
                + "2022-03-10 is before 2022-03-11, which is listed before it",
            "ways.yaml:67: applications[2].history[0]: application 'incomplete' cannot be "
                + "submitted: answers are missing for: 'whom' (Whom?)",
            "ways.yaml:73: experts[0].available[0].to: '+999999999-12-31' is not a day of the calendar, such as 2022-08-31",
            "ways.yaml:74: experts[0].available[1].days: '123456789012345678901234567890' is not a whole number from 0 to 999999, such as 12",
            "ways.yaml:75: experts[0].available[2]: 2022-03-01 to 2022-03-02 holds 1 day at least and 2 at most, not 3",
            "ways.yaml:77: outputs[0].date: '2022-02-30' is not a calendar date, such as 2022-08-31, 2022-08 or"
                + " 2022",
            "ways.yaml:77: outputs[0].link: 'javascript:alert(1)' is not an address such as https://www.example.org/page",
            "ways.yaml:79: contributions[0]: 'college' cannot contribute to session 'workshop', which is held at arena for those invited: town; invite it, or take the contribution in a session at agora",
            "ways.yaml:80: contributions[1].openness: contribution 'c2' cannot be open at agora, since session 'workshop' is open at arena; open that more widely first",
            "ways.yaml:81: contributions[2].contribution: the contribution 'c2' is "
                + "defined already, on line 80",
            "ways.yaml:85: roadmaps[0].languages[1]: 'english language' is not a language tag such as fi, sv or en",
            "ways.yaml:90: roadmaps[0].versions[0].history[1]: a version in the state "
                + "'draft' cannot become 'published'; possible next: draft, open",
            "ways.yaml:92: roadmaps[0].versions[0].themes[0]: 'from' is missing; list at least one there",
            "ways.yaml:93: roadmaps[0].versions[0].themes[1].from: expected a list here, not keys with values",
            "ways.yaml:95: remarks[0].project: 'elsewhere' is not a project with a roadmap "
                + "in this file; expected: guidance",
            "ways.yaml:97: joint-actions[0].due: 'soon' is not a day of the calendar, such as 2022-08-31",
            "ways.yaml:102: networks[0].area: 'The Lakes' is not a word of a vocabulary: lower-case letters, digits and single hyphens, at most 64 characters",
            "ways.yaml:105: networks[0].actors[0]: the contact with actor 'town' is in the state 'not-yet-contacted' and cannot move to the state 'joined'; possible now: contacted",
            "ways.yaml:109: networks[0].actors[1]: actor 'college' is of no kind; name at least one",
            "ways.yaml:111: networks[0].ties[0]: actor 'town' cannot be tied to itself; name another actor",
            "ways.yaml:113: networks[0].skills: level 3 of skill 'listening' is "
                + "not on the scale of the network; give one from 1 to 2",
            "ways.yaml:117: networks[0].answers[0]: 'versions' is missing; list at least one there",
            "ways.yaml:119: networks[0].evaluations[0]: 'values' is missing; list "
                + "at least one there",
            "ways.yaml:119: networks[0].evaluations[0].answers: '-3' is not a whole number from 0 to 999999, such as 12",
            "ways.yaml:121: ideas[0].by: 'cleo' is not a person in this file; expected: "
                + "anna, bo",
            "ways.yaml:129: pilots[0].to: 2022-02-01 is before 2022-03-01, which "
                + "is listed before it",
            "ways.yaml:130: pilots[0].builds-on.pilot: a pilot cannot build on itself; name an earlier one",
            "ways.yaml:131: pilots[0].planners.customers: a group is counted from "
                + "1 up; leave out a group that has nobody",
            "ways.yaml:132: pilots[1]: pilot 'early' goes on until 2022-04-30; evaluate it then, or let it end sooner",
            "ways.yaml:143: support[0]: support offered to 2 cannot have been used by 3",
            "ways.yaml:145: rootings[0]: 'pilots' is missing; list at least one there",
            "ways.yaml:150: rootings[0].means[0]: a step dated 2022-05-01 cannot come before the one dated"
                + " 2022-06-01 that it follows",
            "ways.yaml:157: surveys[0]: 'name' is missing",
            "ways.yaml:157: surveys[0]: 'items' is missing; list at least one there",
            "ways.yaml:159: surveys[0].nmae: there is no such key here; expected: "
                + "survey, project, openness, name, lowest, highest, items, answers, closed",
            "ways.yaml:164: surveys[0].answers[0].before: expected items with their answers here, not a text",
            "ways.yaml:165: surveys[1].openness: survey 'lake' cannot be open at agora, since project 'guidance' is open at arena; open that more widely first",
            "ways.yaml:167: look-ups[0].openness: look-up 'earlier' cannot be open at agora, since project 'guidance' is open at arena; open that more widely first");
  }

  private static List<String> faults() throws IOException {
    try (InputStream file =
        FaultyWaysOfWorkingTest.class.getResourceAsStream("faulty-ways-of-working.yaml")) {
      assertThat(file).isNotNull();
      InvalidFileException refusal =
          catchThrowableOfType(
              InvalidFileException.class, () -> Catalogues.read(file, "ways.yaml"));
      return refusal.faults().stream().map(Fault::toString).toList();
    }
  }
}
