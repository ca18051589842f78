package fi.oppienjako.lessons.export.yaml;

import fi.oppienjako.lessons.export.fault.Wrong;
import fi.oppienjako.lessons.core.access.Openness;
import fi.oppienjako.lessons.core.concept.Interval;
import fi.oppienjako.lessons.core.lesson.Lesson;
import fi.oppienjako.lessons.core.model.Id;
import fi.oppienjako.lessons.core.people.Person;
import fi.oppienjako.lessons.core.programme.Programme;
import fi.oppienjako.lessons.core.sharing.Recurrence;
import fi.oppienjako.lessons.core.sharing.Responsible;
import fi.oppienjako.lessons.core.sharing.Sharing;
import fi.oppienjako.lessons.core.sharing.SharingKind;
import fi.oppienjako.lessons.core.text.LocalizedText;
import fi.oppienjako.lessons.core.text.Term;
import java.net.URI;
import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;

/** An event or a publication of a programme, which is empty if something in it is wrong. */
record SharingForm(Optional<Id<Programme>> programme, Declared declared, ReplayedLessons lives)
    implements Form<Sharing> {

  private static final Form<SharingKind> KIND =
      Forms.choice(Wrong.of("word.sharing-kind"), SharingKind.values(), SharingKind::key);

  @Override
  public Optional<Sharing> read(Node node, Reading reading) {
    return Form.thing(this::sharing).read(node, reading);
  }

  private Optional<Sharing> sharing(Fields in) {
    Supplier<Id<Sharing>> id = in.one("sharing", Forms.id());
    Supplier<SharingKind> kind = in.one("kind", KIND);
    Supplier<LocalizedText> name = in.one("name", Forms.TEXT);
    Supplier<Term> channel = in.one("channel", Forms.TERM);
    Supplier<LocalDate> planned = in.one("planned", Forms.DATE);
    Optional<Recurrence> recurrence = in.maybe("recurs", Form.keys(SharingForm::recurrence));
    Set<LocalDate> told = told(in);
    Required<Openness> openness = in.one("openness", Forms.LEVEL);
    Optional<Responsible> owner = in.maybe("owner", Form.keys(this::owner));
    Optional<LocalizedText> message = in.maybe("message", Forms.TEXT);
    Set<Term> audience = in.each("audience", Forms.TERM);
    Set<Id<Lesson>> lessons =
        lessons(in, told.stream().max(LocalDate::compareTo), openness.found());
    List<URI> links = in.all("links", Forms.LINK);
    return in.make(
            () ->
                programme.map(
                    of ->
                        new Sharing(
                            id.get(),
                            0,
                            of,
                            kind.get(),
                            name.get(),
                            channel.get(),
                            planned.get(),
                            recurrence,
                            told,
                            openness.get(),
                            owner,
                            message,
                            audience,
                            lessons,
                            links)))
        .flatMap(made -> made);
  }

  /** A day, or several in a list. */
  private static Set<LocalDate> told(Fields in) {
    return in.node("told").filter(node -> node.asItems().isEmpty()).isPresent()
        ? Set.copyOf(in.maybe("told", Forms.DATE).stream().toList())
        : in.each("told", Forms.DATE);
  }

  private static Optional<Recurrence> recurrence(Fields in) {
    Supplier<Interval> every = in.one("every", Forms.INTERVAL);
    Supplier<LocalDate> until = in.one("until", Forms.DATE);
    return in.make(() -> new Recurrence(every.get(), until.get()));
  }

  private Optional<Responsible> owner(Fields in) {
    Optional<Id<Person>> person = in.maybe("person", declared.person());
    Optional<Term> role = in.maybe("role", Forms.TERM);
    return in.make(() -> new Responsible(person, role));
  }

  private Set<Id<Lesson>> lessons(
      Fields in, Optional<LocalDate> told, Optional<Openness> openness) {
    Set<Id<Lesson>> ids = new LinkedHashSet<>();
    for (Node node : in.listed("lessons")) {
      Optional<Id<Lesson>> id = declared.lesson().read(node, in.reading());
      if (id.isPresent() && !ids.add(id.get())) {
        in.reading().fault(node, Wrong.of("value.twice"));
      }
      Optional<Lesson> lesson = id.flatMap(lives::find);
      if (lesson.isPresent() && told.isPresent() && openness.isPresent()) {
        ReplayedLessons.checkOpen(in.reading(), node, openness.get(), lesson.get(), told.get());
      }
    }
    return ids;
  }
}
