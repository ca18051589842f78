package fi.oppienjako.lessons.examples.command;

import fi.oppienjako.lessons.core.LessonSharing;
import fi.oppienjako.lessons.core.NewProject;
import fi.oppienjako.lessons.core.access.Openness;
import fi.oppienjako.lessons.core.access.Viewer;
import fi.oppienjako.lessons.core.concept.Playbook;
import fi.oppienjako.lessons.core.concept.Role;
import fi.oppienjako.lessons.core.model.DateRange;
import fi.oppienjako.lessons.core.model.Id;
import fi.oppienjako.lessons.core.people.By;
import fi.oppienjako.lessons.core.people.Consent;
import fi.oppienjako.lessons.core.people.Person;
import fi.oppienjako.lessons.core.programme.Participant;
import fi.oppienjako.lessons.core.programme.Programme;
import fi.oppienjako.lessons.core.programme.Project;
import fi.oppienjako.lessons.core.text.LocalizedText;
import fi.oppienjako.lessons.core.text.Term;
import fi.oppienjako.lessons.examples.text.Sentences;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Begins a programme, or a project in it, without a file. */
@Command(name = "new", sortOptions = false)
final class NewCommand implements Callable<Integer> {

  private final Terminal terminal;
  private final Sentences sentences;
  private final Named named;

  @Parameters(index = "0", paramLabel = "PROGRAMME-ID", descriptionKey = "new.programme")
  private String programme = "";

  @Option(names = "--project", paramLabel = "PROJECT-ID", descriptionKey = "new.project")
  private Optional<String> project = Optional.empty();

  @Option(names = "--name", required = true, paramLabel = "TEXT", descriptionKey = "new.name")
  private String name = "";

  @Option(names = "--challenge", paramLabel = "TEXT", descriptionKey = "new.challenge")
  private Optional<String> challenge = Optional.empty();

  @Option(names = "--playbook", paramLabel = "ID", descriptionKey = "new.playbook")
  private String playbook = "sharing-lessons";

  @Option(names = "--theme", paramLabel = "WORD", descriptionKey = "capture.theme")
  private List<String> themes = List.of();

  @Option(names = "--team", paramLabel = "PERSON-ID=ROLE", descriptionKey = "new.team")
  private Map<String, String> team = new LinkedHashMap<>();

  @Option(names = "--person", paramLabel = "PERSON-ID=NAME", descriptionKey = "new.person")
  private Map<String, String> persons = new LinkedHashMap<>();

  @Option(names = "--address", paramLabel = "PERSON-ID=ADDRESS", descriptionKey = "new.address")
  private Map<String, String> addresses = new LinkedHashMap<>();

  @Option(names = "--at", paramLabel = "LEVEL", descriptionKey = "new.at")
  private Openness openness = Openness.AGORA;

  @Mixin private final Actor actor = new Actor();
  @Mixin private final StoreOption store = new StoreOption();
  @Mixin private final Common common = new Common();

  NewCommand(Terminal terminal, Sentences sentences, Named named) {
    this.terminal = terminal;
    this.sentences = sentences;
    this.named = named;
  }

  @Override
  public Integer call() {
    try (LessonSharing sharing = store.sharing(common.language())) {
      String line =
          sharing.<String>atomically(
              all -> {
                persons.forEach((id, called) -> all.save(Person.of(Id.of(id), called)));
                addresses.forEach((id, address) -> all.save(reachable(person(all, id), address)));
                return project
                    .map(id -> newProject(all, Id.of(id)))
                    .orElseGet(() -> newProgramme(all));
              });
      terminal.out().println(line);
    }
    return Exit.DONE;
  }

  /** Whoever is given an address here has agreed that it is used. */
  private static Person reachable(Person person, String address) {
    Set<Consent> consents = new HashSet<>(person.consents());
    consents.add(Consent.CONTACT);
    return person.reachableAt(address).allowing(consents.toArray(Consent[]::new));
  }

  private static Person person(LessonSharing sharing, String id) {
    return sharing
        .store()
        .<Person>read(Viewer.unrestricted(), seen -> seen.get(Person.KIND, Id.<Person>of(id)));
  }

  private String newProgramme(LessonSharing sharing) {
    By by = By.by(actor.person(sharing));
    kept(sharing);
    Programme begun =
        sharing.save(
            Programme.of(Id.of(programme), text(name))
                .with(new Participant(by.person(), Term.of("organiser"), DateRange.ALWAYS)),
            by);
    return sentences.in("done.new-programme", begun.name(), begun.id(), playbook);
  }

  private String newProject(LessonSharing sharing, Id<Project> id) {
    By by = By.by(actor.person(sharing));
    Programme whole = actor.find(sharing, Programme.KIND, programme);
    NewProject planned =
        LessonSharing.over(sharing.store(), sharing.context().options().withIds(id::value))
            .plan(text(name))
            .in(whole)
            .following(kept(sharing))
            .about(themes.toArray(String[]::new))
            .openAt(openness);
    challenge.ifPresent(planned::facing);
    team.forEach((person, role) -> planned.with(person(sharing, person), Id.<Role>of(role)));
    Project begun = planned.start(by);
    return sentences.in("done.new-project", begun.name(), begun.id(), whole.name());
  }

  /** The playbook, from the store or from those that come with the library. */
  private Playbook kept(LessonSharing sharing) {
    return sharing
        .store()
        .<Optional<Playbook>>read(
            Viewer.unrestricted(), seen -> seen.playbooks().find(Id.of(playbook)))
        .orElseGet(() -> sharing.save(named.playbook(playbook)));
  }

  private LocalizedText text(String plain) {
    return LocalizedText.of(common.language(), plain);
  }
}
