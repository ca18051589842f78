package fi.oppienjako.lessons.core.loop;

import fi.oppienjako.lessons.core.access.Openness;
import fi.oppienjako.lessons.core.access.Viewer;
import fi.oppienjako.lessons.core.model.Id;
import fi.oppienjako.lessons.core.people.Affiliation;
import fi.oppienjako.lessons.core.people.Organisation;
import fi.oppienjako.lessons.core.people.Person;
import fi.oppienjako.lessons.core.port.Snapshot;
import fi.oppienjako.lessons.core.programme.Participant;
import fi.oppienjako.lessons.core.programme.Party;
import fi.oppienjako.lessons.core.programme.Programme;
import fi.oppienjako.lessons.core.programme.Project;
import fi.oppienjako.lessons.core.programme.ReadingLevels;
import fi.oppienjako.lessons.core.text.Term;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

/** Works out what a person may read on a day, from teams, organisations and parts in programmes. */
public final class Rights {

  private final Snapshot seen;
  private final LocalDate day;
  private Viewer viewer = Viewer.anyone();

  private Rights(Snapshot seen, LocalDate day) {
    this.seen = seen;
    this.day = day;
  }

  /**
   * Returns what {@code person} may read today.
   *
   * @throws fi.oppienjako.lessons.core.port.NotFoundException if no such person is stored
   */
  public static Viewer of(Id<Person> person, Context context) {
    return context
        .store()
        .read(
            Viewer.unrestricted(),
            seen -> new Rights(seen, context.today()).of(seen.get(Person.KIND, person)));
  }

  private Viewer of(Person person) {
    for (Project project : listed(seen.projects().where(Project.BY_MEMBER, person.id()))) {
      if (isInTeam(person.id(), project)) {
        viewer = viewer.memberOf(project);
        takesPart(project);
      }
    }
    for (Programme programme : listed(seen.programmes().where(Programme.BY_PERSON, person.id()))) {
      programme.people().stream()
          .filter(part -> part.person().equals(person.id()) && part.during().contains(day))
          .map(Participant::role)
          .forEach(role -> reads(programme, role));
    }
    person.affiliations().stream()
        .filter(one -> one.during().contains(day))
        .map(Affiliation::organisation)
        .distinct()
        .forEach(this::belongsTo);
    return viewer;
  }

  private void belongsTo(Id<Organisation> organisation) {
    for (Programme programme : listed(seen.programmes().where(Programme.BY_PARTY, organisation))) {
      now(programme.parties(), organisation).forEach(role -> reads(programme, role));
    }
    for (Project project : listed(seen.projects().where(Project.BY_PARTY, organisation))) {
      if (now(project.parties(), organisation).findAny().isPresent()) {
        takesPart(project);
      }
    }
  }

  private void reads(Programme programme, Term role) {
    viewer = viewer.at(programme.levels().of(role), programme);
    if (role.equals(ReadingLevels.ORGANISER)) {
      viewer = viewer.organising(programme);
    }
  }

  private void takesPart(Project project) {
    Openness level =
        project
            .programme()
            .flatMap(id -> seen.programmes().find(id))
            .map(Programme::levels)
            .orElse(ReadingLevels.DEFAULT)
            .of(ReadingLevels.PARTICIPANT);
    viewer =
        project
            .programme()
            .map(programme -> viewer.at(level, Programme.KIND.ref(programme)))
            .orElseGet(() -> viewer.at(level, project));
  }

  private boolean isInTeam(Id<Person> person, Project project) {
    return project.team().stream()
        .anyMatch(member -> member.person().equals(person) && member.during().contains(day));
  }

  private Stream<Term> now(List<Party> parties, Id<Organisation> organisation) {
    return parties.stream()
        .filter(party -> party.organisation().equals(organisation))
        .filter(party -> party.during().contains(day))
        .map(Party::role);
  }

  private static <A> List<A> listed(Stream<A> things) {
    try (things) {
      return things.toList();
    }
  }
}
