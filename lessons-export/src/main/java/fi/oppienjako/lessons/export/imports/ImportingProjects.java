package fi.oppienjako.lessons.export.imports;

import fi.oppienjako.lessons.core.LessonSharing;
import fi.oppienjako.lessons.core.access.Openness;
import fi.oppienjako.lessons.core.access.Viewer;
import fi.oppienjako.lessons.core.concept.Topics;
import fi.oppienjako.lessons.core.model.ExternalReference;
import fi.oppienjako.lessons.core.model.Id;
import fi.oppienjako.lessons.core.people.By;
import fi.oppienjako.lessons.core.people.Organisation;
import fi.oppienjako.lessons.core.people.Person;
import fi.oppienjako.lessons.core.programme.Challenge;
import fi.oppienjako.lessons.core.programme.Party;
import fi.oppienjako.lessons.core.programme.Programme;
import fi.oppienjako.lessons.core.programme.Project;
import fi.oppienjako.lessons.core.text.LocalizedText;
import fi.oppienjako.lessons.export.fault.Wrong;
import fi.oppienjako.lessons.export.table.Table;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.stream.Stream;

/** Brings the rows of a register in, each a project new, revised or as it was. */
final class ImportingProjects {

  private final LessonSharing sharing;
  private final Programme programme;
  private final By by;
  private final Mapping mapping;
  private final ImportOptions options;
  private final LeadOrganisations leads;
  private final Optional<KnownPersons> persons;

  ImportingProjects(
      LessonSharing sharing, Programme programme, By by, Mapping mapping, ImportOptions options) {
    this.sharing = sharing;
    this.programme = programme;
    this.by = by;
    this.mapping = mapping;
    this.options = options;
    this.leads = LeadOrganisations.of(mapping.register(), sharing);
    this.persons =
        mapping.having(Field.PERSON).isEmpty()
            ? Optional.empty()
            : Optional.of(KnownPersons.in(sharing));
  }

  ImportReport of(Table table, Trial trial) {
    return new Bringing<>(sharing, mapping, options, ToldProject.class, Project.KIND, this::bring)
        .of(table, trial, this::stored);
  }

  private Counts.What bring(
      ToldProject row, Optional<Project> there, LessonSharing all, List<Bringing.Remark> noticed) {
    if (there.isEmpty()) {
      add(row, all, noticed);
      return Counts.What.ADDED;
    }
    Project project = there.get();
    if (!project.programme().equals(Optional.of(programme.id()))) {
      noticed.add(new Bringing.Remark(Wrong.of("import.project-elsewhere"), row.place()));
      return Counts.What.KEPT;
    }
    RetoldProject retold = RetoldProject.of(row, project, mapping.register());
    if (retold.hasConflict()) {
      noticed.add(new Bringing.Remark(Wrong.of("import.conflict"), row.place()));
    }
    if (!retold.changesAnything()) {
      return opened(project, retold, all);
    }
    Project described =
        all.describe(
            project,
            stored ->
                opened(
                    retold.changesRest()
                        ? withRest(retold.described(stored), row, all, noticed)
                        : retold.described(stored)),
            by);
    retold.challenge().ifPresent(challenge -> all.refine(described, challenge, by));
    return Counts.What.REVISED;
  }

  /** A project that came in before is opened more widely now, if that is what is asked for. */
  private Counts.What opened(Project project, RetoldProject retold, LessonSharing all) {
    if (!opened(project).equals(project)) {
      all.describe(project, this::opened, by);
      return Counts.What.REVISED;
    }
    return retold.hasConflict() ? Counts.What.KEPT : Counts.What.UNCHANGED;
  }

  private Project opened(Project project) {
    return options
        .asTold()
        .filter(level -> level.isWiderThan(project.openness()))
        .map(project::openAt)
        .orElse(project);
  }

  private void add(ToldProject row, LessonSharing all, List<Bringing.Remark> noticed) {
    Project bare =
        Project.of(
                all.context().newId(),
                text(row, row.name()),
                Challenge.of(text(row, row.challenge()), by, all.context().now()))
            .in(programme.id())
            .openAt(options.asTold().orElse(Openness.LAB))
            .describedBy(text(row, row.source()))
            .knownAs(row.reference(), row.print().reference(row.reference().system()));
    all.save(withRest(bare, row, all, noticed), by);
  }

  /** With the leads, topics, persons and link of the row; what others have added stays. */
  private Project withRest(
      Project project, ToldProject row, LessonSharing all, List<Bringing.Remark> noticed) {
    List<Party> parties =
        new ArrayList<>(
            project.parties().stream()
                .filter(
                    party ->
                        !party.role().equals(Party.LEAD)
                            || !leads.isTheirs(party.organisation(), all))
                .toList());
    for (String name : row.organisations()) {
      Id<Organisation> lead = leads.get(name, row.language(), all, by);
      parties.removeIf(
          party -> party.organisation().equals(lead) && party.role().equals(Party.LEAD));
      parties.add(new Party(lead, Party.LEAD, row.period()));
    }
    Set<Id<Person>> contacts = new LinkedHashSet<>(project.contacts());
    if (persons.isPresent()) {
      Set<Id<Person>> found = persons.get().find(row.persons());
      if (found.size() < row.persons().size()) {
        noticed.add(new Bringing.Remark(Wrong.of("import.no-person"), row.place()));
      }
      contacts.addAll(found);
    }
    Project whole =
        project
            .during(row.period())
            .withParties(parties)
            .about(new Topics(row.themes(), row.targetGroups()))
            .withContacts(contacts);
    return row.link().map(link -> RetoldProject.linked(whole, row, link)).orElse(whole);
  }

  private static LocalizedText text(ToldProject row, String plain) {
    return LocalizedText.of(row.language(), plain);
  }

  /** Hands over the projects of the programme. */
  private void stored(BiConsumer<Collection<ExternalReference>, String> each) {
    sharing
        .store()
        .<Boolean>read(
            Viewer.unrestricted(),
            seen -> {
              try (Stream<Project> all =
                  seen.projects().where(Project.BY_PROGRAMME, programme.id())) {
                all.forEach(
                    project -> each.accept(project.references(), project.name().toString()));
              }
              return true;
            });
  }
}
