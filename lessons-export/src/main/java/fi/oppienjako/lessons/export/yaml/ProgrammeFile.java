package fi.oppienjako.lessons.export.yaml;

import fi.oppienjako.lessons.core.access.Openness;
import fi.oppienjako.lessons.core.concept.Rhythm;
import fi.oppienjako.lessons.core.concept.Vocabulary;
import fi.oppienjako.lessons.core.model.Aggregate;
import fi.oppienjako.lessons.core.model.DateRange;
import fi.oppienjako.lessons.core.model.Id;
import fi.oppienjako.lessons.core.people.History;
import fi.oppienjako.lessons.core.people.Organisation;
import fi.oppienjako.lessons.core.people.Person;
import fi.oppienjako.lessons.core.programme.Output;
import fi.oppienjako.lessons.core.programme.Participant;
import fi.oppienjako.lessons.core.programme.Party;
import fi.oppienjako.lessons.core.programme.Plan;
import fi.oppienjako.lessons.core.programme.Programme;
import fi.oppienjako.lessons.core.programme.ReadingLevels;
import fi.oppienjako.lessons.core.programme.Session;
import fi.oppienjako.lessons.core.programme.Validators;
import fi.oppienjako.lessons.core.reuse.LookUp;
import fi.oppienjako.lessons.core.reuse.Reuse;
import fi.oppienjako.lessons.core.sharing.Sharing;
import fi.oppienjako.lessons.core.text.LocalizedText;
import fi.oppienjako.lessons.core.text.Term;
import fi.oppienjako.lessons.export.fault.Wrong;
import fi.oppienjako.lessons.export.file.Catalogue;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A file that describes one programme with all that belongs to it. */
public final class ProgrammeFile {

  /**
   * The parts of the ways of working that come after the lessons, in the order of {@link
   * fi.oppienjako.lessons.core.StandardKinds}. Expert support comes before them: what it grants
   * puts a project into the programme.
   */
  private static final List<Section> SECTIONS =
      List.of(new CoCreationSection(), new NetworksSection(), new PilotSection());

  private static final Form<Validators> VALIDATORS =
      Forms.choice(Wrong.of("word.validators"), Validators.values(), Validators::key);

  private final PlaybookShelf shelf;
  private final List<Catalogue> others;

  private ProgrammeFile(PlaybookShelf shelf, List<Catalogue> others) {
    this.shelf = shelf;
    this.others = List.copyOf(others);
  }

  /**
   * All that is described.
   *
   * @param shelf the playbooks that plans may follow
   * @param others the programmes whose lessons may have been looked up and reused
   * @throws fi.oppienjako.lessons.export.file.InvalidFileException if anything in it is wrong
   */
  public static Catalogue read(YamlSource source, PlaybookShelf shelf, List<Catalogue> others) {
    return source.read("programme", new ProgrammeFile(shelf, others)::catalogue);
  }

  private Optional<Catalogue> catalogue(Fields in, Node.Keys whole) {
    ReplayedLessons elsewhere =
        new ReplayedLessons(
            others.stream()
                .flatMap(other -> other.lessons().stream())
                .collect(Collectors.toMap(it -> it.id().value(), it -> it, (one, same) -> one)));
    Declared declared = Declared.in(whole, elsewhere, in.reading());
    Required<Id<Programme>> id = in.one("programme", Forms.id());
    List<Organisation> organisations = in.named("organisations", new OrganisationForm());
    List<Person> people = in.named("people", new PersonForm(declared.organisation()));
    List<ProjectForm.Written> projects =
        in.all("projects", new ProjectForm(id.found(), declared, shelf));
    List<Session> sessions = LessonParts.sessions(projects, declared, in.reading());
    ReplayedProjects made = new ReplayedProjects(projects);
    List<Aggregate<?>> own = new ArrayList<>(SupportSection.read(in, declared, made, sessions));
    List<Output> outputs = in.all("outputs", new OutputForm(declared, made));
    Validators validators = in.maybe("validated-by", VALIDATORS).orElse(Validators.OTHERS);
    LessonParts lessons =
        LessonParts.read(projects, made, sessions, declared, validators, in.reading());
    List<Sharing> sharings =
        in.all("sharings", new SharingForm(id.found(), declared, lessons.lives()));
    ReplayedLessons all = lessons.lives().and(elsewhere);
    List<LookUp> lookUps = in.all("look-ups", new LookUpForm(declared, made, all));
    List<Reuse> reuses = in.all("reuses", new ReuseForm(declared, made, all));
    own.addAll(new AnswersSection(organisations).read(in, declared, made, lessons));
    SECTIONS.forEach(section -> own.addAll(section.read(in, declared, made, lessons)));
    Supplier<Programme> programme = programme(in, id, declared, validators);
    List<Plan> plans = projects.stream().flatMap(project -> project.plan().stream()).toList();
    in.reading()
        .places()
        .tellWhatIsTooWidelyOpen(
            Stream.<Collection<? extends Aggregate<?>>>of(
                    made.all(),
                    plans,
                    lessons.sessions(),
                    outputs,
                    lessons.lessons(),
                    lessons.comments(),
                    lessons.actions(),
                    sharings,
                    lookUps,
                    reuses,
                    own,
                    others.stream().flatMap(Catalogue::all).toList())
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
                List.copyOf(made.all()),
                plans,
                lessons.sessions(),
                outputs,
                lessons.lessons(),
                lessons.comments(),
                lessons.actions(),
                sharings,
                lookUps,
                reuses,
                own));
  }

  private static Supplier<Programme> programme(
      Fields in, Supplier<Id<Programme>> id, Declared declared, Validators validators) {
    Supplier<LocalizedText> name = in.one("name", Forms.TEXT);
    Term kind = in.maybe("kind", Forms.TERM).orElse(Programme.PROGRAMME);
    Optional<LocalizedText> summary = in.maybe("summary", Forms.TEXT);
    List<LocalizedText> goals = in.all("goals", Forms.TEXT);
    Supplier<DateRange> during = Forms.period(in);
    Rhythm rhythm = in.maybe("rhythm", new RhythmForm()).orElse(Rhythm.DEFAULT);
    List<Party> parties = in.all("parties", new PartyForm(declared.organisation()));
    List<Participant> people = in.all("participants", new ParticipantForm(declared.person()));
    ReadingLevels levels = levels(in);
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
            people,
            levels,
            validators,
            source,
            in.reading().words().besides(words),
            History.none());
  }

  /** The levels by role that are written, besides the usual ones. */
  private static ReadingLevels levels(Fields in) {
    Map<Term, Openness> byRole = new HashMap<>(ReadingLevels.DEFAULT.byRole());
    in.entries("levels", ProgrammeFile::level)
        .forEach(level -> byRole.put(level.getKey(), level.getValue()));
    return new ReadingLevels(byRole);
  }

  private static Optional<Map.Entry<Term, Openness>> level(
      Node.Scalar role, Node value, Reading reading) {
    Optional<Openness> level = Forms.LEVEL.read(value, reading);
    return Forms.TERM
        .read(role, reading)
        .flatMap(term -> level.map(reads -> Map.entry(term, reads)));
  }
}
