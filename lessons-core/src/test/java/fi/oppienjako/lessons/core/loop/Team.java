package fi.oppienjako.lessons.core.loop;

import static fi.oppienjako.lessons.core.contract.Fixtures.TODAY;

import fi.oppienjako.lessons.core.Setting;
import fi.oppienjako.lessons.core.model.DateRange;
import fi.oppienjako.lessons.core.model.Id;
import fi.oppienjako.lessons.core.people.Person;
import fi.oppienjako.lessons.core.programme.Member;
import fi.oppienjako.lessons.core.programme.Project;
import fi.oppienjako.lessons.core.sharing.Notice;
import java.util.List;
import java.util.stream.Stream;

/** The setting with people in it: Anna and Cara work at the desk, Bo at the clinic. */
final class Team {

  final Setting setting = new Setting();
  final Person anna = person("anna");
  final Person bo = person("bo");
  final Person cara = person("cara");

  Team() {
    works(setting.desk, anna, cara);
    works(setting.clinic, bo);
  }

  private Person person(String name) {
    return setting.sharing.save(Person.of(Id.of(name), name));
  }

  Project works(Project project, Person... team) {
    return setting.sharing.save(
        setting
            .kept(project)
            .withTeam(
                Stream.of(team)
                    .map(one -> new Member(one.id(), Id.of("role"), DateRange.since(TODAY)))
                    .toList()));
  }

  List<Notice> inbox(Person person) {
    return setting.sharing.inbox(person).notices();
  }

  List<Notice.What> kinds(Person person) {
    return inbox(person).stream().map(Notice::what).toList();
  }
}
