package fi.oppienjako.lessons.export.yaml;

import fi.oppienjako.lessons.core.concept.Rhythm;
import fi.oppienjako.lessons.core.concept.Vocabulary;
import fi.oppienjako.lessons.core.model.Aggregate;
import fi.oppienjako.lessons.core.model.DateRange;
import fi.oppienjako.lessons.core.model.Id;
import fi.oppienjako.lessons.core.people.Organisation;
import fi.oppienjako.lessons.core.people.Person;
import fi.oppienjako.lessons.core.programme.Party;
import fi.oppienjako.lessons.core.programme.Plan;
import fi.oppienjako.lessons.core.programme.Programme;
import fi.oppienjako.lessons.core.programme.Project;
import fi.oppienjako.lessons.core.reuse.LookUp;
import fi.oppienjako.lessons.core.reuse.Reuse;
import fi.oppienjako.lessons.core.sharing.Sharing;
import fi.oppienjako.lessons.core.text.LocalizedText;
import fi.oppienjako.lessons.core.text.Term;
import fi.oppienjako.lessons.export.file.Catalogue;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;

/** A file that describes one programme with all that hangs on it. */
public final class ProgrammeFile {

  /**
   * The parts of the ways of working, in the order of {@link
   * fi.oppienjako.lessons.core.StandardKinds}.
   */
  private static final List<Section> SECTIONS =
      List.of(
          new SupportSection(), new CoCreationSection(), new NetworksSection(), new PilotSection());

  private final PlaybookShelf shelf;

  private ProgrammeFile(PlaybookShelf shelf) {
    this.shelf = shelf;
  }

  /**
   * All that is described.
   *
   * @param shelf the playbooks that plans may follow
   * @throws fi.oppienjako.lessons.export.file.InvalidFileException if anything in it is wrong
   */
  public static Catalogue read(YamlSource source, PlaybookShelf shelf) {
    return source.read("programme", new ProgrammeFile(shelf)::catalogue);
  }

  private Optional<Catalogue> catalogue(Fields in, Node.Keys whole) {
    Declared declared = Declared.in(whole, in.reading());
    Required<Id<Programme>> id = in.one("programme", Forms.id());
    List<Organisation> organisations = in.named("organisations", new OrganisationForm());
    List<Person> people = in.named("people", new PersonForm());
    List<ProjectForm.Written> projects =
        in.all("projects", new ProjectForm(id.found(), declared, shelf));
    LessonParts lessons = LessonParts.read(projects, declared, in.reading());
    List<Sharing> sharings =
        in.all("sharings", new SharingForm(id.found(), declared, lessons.lives()));
    Map<String, Project> made = byId(projects);
    List<LookUp> lookUps = in.all("look-ups", new LookUpForm(declared, made, lessons.lives()));
    List<Reuse> reuses = in.all("reuses", new ReuseForm(declared, made, lessons.lives()));
    List<Aggregate<?>> own = new ArrayList<>();
    SECTIONS.forEach(section -> own.addAll(section.read(in, declared, made, lessons)));
    Supplier<Programme> programme = programme(in, id, declared);
    List<Plan> plans = projects.stream().flatMap(project -> project.plan().stream()).toList();
    in.reading()
        .places()
        .tellWhatIsTooWidelyOpen(
            Stream.<Collection<? extends Aggregate<?>>>of(
                    made.values(),
                    plans,
                    lessons.sessions(),
                    lessons.lessons(),
                    lessons.comments(),
                    lessons.actions(),
                    sharings,
                    lookUps,
                    reuses,
                    own)
                .flatMap(Collection::stream),
            in.reading().faults());
    return in.make(
        () ->
            new Catalogue(
                programme.get(),
                people,
                organisations,
                projects.stream()
                    .flatMap(project -> project.planned().stream())
                    .flatMap(plan -> plan.playbook().stream())
                    .distinct()
                    .toList(),
                List.copyOf(made.values()),
                plans,
                lessons.sessions(),
                lessons.lessons(),
                lessons.comments(),
                lessons.actions(),
                sharings,
                lookUps,
                reuses,
                own));
  }

  private static Supplier<Programme> programme(
      Fields in, Supplier<Id<Programme>> id, Declared declared) {
    Supplier<LocalizedText> name = in.one("name", Forms.TEXT);
    Term kind = in.maybe("kind", Forms.TERM).orElse(Programme.PROGRAMME);
    Optional<LocalizedText> summary = in.maybe("summary", Forms.TEXT);
    List<LocalizedText> goals = in.all("goals", Forms.TEXT);
    Supplier<DateRange> during = Forms.period(in);
    Rhythm rhythm = in.maybe("rhythm", new RhythmForm()).orElse(Rhythm.DEFAULT);
    List<Party> parties = in.all("parties", new PartyForm(declared.organisation()));
    Optional<LocalizedText> source = in.maybe("source", Forms.TEXT);
    Vocabulary words = in.maybe("words", new WordsForm()).orElse(Vocabulary.EMPTY);
    return () ->
        new Programme(
            id.get(),
            0,
            name.get(),
            kind,
            summary,
            goals,
            during.get(),
            rhythm,
            parties,
            source,
            words);
  }

  private static Map<String, Project> byId(List<ProjectForm.Written> projects) {
    Map<String, Project> byId = new LinkedHashMap<>();
    projects.stream()
        .flatMap(written -> written.project().stream())
        .forEach(project -> byId.put(project.id().value(), project));
    return byId;
  }
}
