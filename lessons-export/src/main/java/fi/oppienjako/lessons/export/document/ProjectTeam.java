package fi.oppienjako.lessons.export.document;

import static java.util.stream.Collectors.joining;

import fi.oppienjako.lessons.core.concept.Role;
import fi.oppienjako.lessons.core.model.Id;
import fi.oppienjako.lessons.core.model.PartialDate;
import fi.oppienjako.lessons.core.people.Organisation;
import fi.oppienjako.lessons.core.programme.Member;
import fi.oppienjako.lessons.core.programme.Party;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** Who took part in a project: bodies by name, persons as far as they show themselves. */
record ProjectTeam(Voice voice, ProjectPage page) {

  void addTo(Blocks blocks) {
    List<Party> parties = page.project().parties();
    List<Inline> roles = roles();
    Set<String> others = others();
    if (parties.isEmpty() && roles.isEmpty() && others.isEmpty()) {
      blocks.paragraph(Inline.of(voice.phrase("project.not-told")));
    }
    if (!parties.isEmpty()) {
      blocks.table(table(parties));
    }
    if (!others.isEmpty()) {
      blocks.paragraph(voice.fact("project.in-sessions", String.join(", ", others)));
    }
    if (!roles.isEmpty()) {
      blocks.heading(3, Inline.of(voice.phrase("project.team"))).bullets(roles);
    }
  }

  private Table table(List<Party> parties) {
    Table table =
        new Table(
            Table.text(voice.phrase("project.organisation")),
            Table.text(voice.phrase("project.role")),
            Table.text(voice.phrase("project.from")),
            Table.text(voice.phrase("project.to")));
    for (Party party : parties) {
      table.row(
          Inline.of(voice.wording().organisation(party.organisation())),
          Inline.of(voice.word(party.role())),
          date(party.during().from()),
          date(party.during().to()));
    }
    return table;
  }

  private Inline date(Optional<PartialDate> date) {
    return Inline.of(date.map(voice::date).orElse(""));
  }

  /** The names of those who took part in sessions without being parties, in their order. */
  private Set<String> others() {
    Set<Id<Organisation>> parties =
        page.project().parties().stream().map(Party::organisation).collect(Collectors.toSet());
    return page.sessions().stream()
        .flatMap(session -> session.bodies().stream())
        .filter(body -> !parties.contains(body))
        .map(voice.wording()::organisation)
        .collect(Collectors.toCollection(TreeSet::new));
  }

  /** The roles in which somebody works, in the order of the plan, with the names that are shown. */
  private List<Inline> roles() {
    List<Inline> lines = new ArrayList<>();
    for (Role role : page.plan().map(plan -> plan.process().roles()).orElse(List.of())) {
      List<Member> members =
          page.project().team().stream().filter(one -> one.role().equals(role.id())).toList();
      if (!members.isEmpty()) {
        String names =
            members.stream()
                .flatMap(one -> voice.wording().names().person(one.person()).stream())
                .distinct()
                .collect(joining(", "));
        String name = voice.text(role.name());
        lines.add(
            names.isEmpty() ? Inline.of(name) : Inline.ofStrong(name + ":").text(" " + names));
      }
    }
    return lines;
  }
}
