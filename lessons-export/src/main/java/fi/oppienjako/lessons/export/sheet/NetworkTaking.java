package fi.oppienjako.lessons.export.sheet;

import fi.oppienjako.lessons.core.LessonSharing;
import fi.oppienjako.lessons.core.access.Viewer;
import fi.oppienjako.lessons.core.concept.Vocabulary;
import fi.oppienjako.lessons.core.model.Id;
import fi.oppienjako.lessons.core.network.ContactState;
import fi.oppienjako.lessons.core.network.Network;
import fi.oppienjako.lessons.core.network.NetworkActor;
import fi.oppienjako.lessons.core.network.NetworkMap;
import fi.oppienjako.lessons.core.network.SupportNetwork;
import fi.oppienjako.lessons.core.network.Tie;
import fi.oppienjako.lessons.core.people.By;
import fi.oppienjako.lessons.core.people.Organisation;
import fi.oppienjako.lessons.core.text.LessonsException;
import fi.oppienjako.lessons.core.text.LocalizedText;
import fi.oppienjako.lessons.core.text.Term;
import fi.oppienjako.lessons.export.workbook.CellWords;
import fi.oppienjako.lessons.export.workbook.Told;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Takes elements and connections into a network. Used once. */
final class NetworkTaking {

  /** Types of elements that are people, whom a map of organisations does not name. */
  private static final Set<String> PEOPLE =
      Set.of("person", "people", "contact", "henkilö", "ihminen", "yhteyshenkilö", "kontaktperson");

  private final LessonSharing sharing;
  private final By by;
  private final Locale language;
  private final Network network;
  private final Vocabulary words;
  private final List<Organisation> organisations;
  private final Map<String, Id<Organisation>> byLabel = new LinkedHashMap<>();
  private final Map<Id<Organisation>, SheetRow> contacts = new LinkedHashMap<>();
  private final List<Told> told = new ArrayList<>();
  private final Set<String> unheld = new LinkedHashSet<>();
  private final Set<String> jointActions = new HashSet<>();
  private NetworkMap map;

  NetworkTaking(LessonSharing sharing, Network network, By by, Locale language) {
    this.sharing = sharing;
    this.by = by;
    this.language = language;
    this.network =
        sharing
            .store()
            .<Network>read(Viewer.unrestricted(), seen -> seen.get(Network.KIND, network.id()));
    this.words =
        sharing
            .store()
            .<Vocabulary>read(
                Viewer.unrestricted(), seen -> NetworkSheets.words(this.network, seen));
    this.organisations =
        sharing
            .store()
            .<List<Organisation>>read(
                Viewer.unrestricted(),
                seen -> {
                  try (Stream<Organisation> all = seen.organisations().stream()) {
                    return new ArrayList<>(all.toList());
                  }
                });
    this.map = this.network.actors();
  }

  List<Told> take(List<SheetRow> elements, List<SheetRow> connections) {
    elements.forEach(row -> attempt(row, () -> element(row)));
    connections.forEach(row -> attempt(row, () -> connection(row)));
    if (!map.equals(network.actors())) {
      NetworkMap changed = map;
      support().change(network, stored -> stored.with(changed), by);
    }
    contacts.forEach((organisation, row) -> attempt(row, () -> contact(organisation, row)));
    unheld.forEach(
        key -> told.add(new Told(Told.What.NOTE, "", "", Phrases.later("network.told." + key))));
    return told;
  }

  private SupportNetwork support() {
    return sharing.supportNetwork();
  }

  private void attempt(SheetRow row, Runnable step) {
    try {
      step.run();
    } catch (LessonsException e) {
      told.add(row.told(Told.What.REFUSED, e.refusal()));
    }
  }

  private void element(SheetRow row) {
    String label = row.cell("label");
    String type = row.cell("type", "element type");
    if (row.cell("id").startsWith(JointWork.MARK)) {
      jointActions.add(label.toLowerCase(Locale.ROOT));
      return;
    }
    if (label.isEmpty()) {
      told.add(row.refused("network.told.no-label"));
      return;
    }
    if (PEOPLE.contains(type.toLowerCase(Locale.ROOT))) {
      told.add(row.note("network.told.person"));
      return;
    }
    Set<Term> kinds = kinds(row, type);
    tellWhatIsNotHeld(row, kinds);
    Optional<Organisation> known = known(row, label);
    if (known.isEmpty() && called(label).count() > 1) {
      told.add(row.refused("network.told.several", label));
      return;
    }
    Optional<NetworkActor> there = known.flatMap(one -> map.find(one.id()));
    if (there.isPresent()) {
      change(row, label, there.get(), kinds);
    } else if (kinds.isEmpty()) {
      told.add(row.refused("network.told.no-type", label));
      return;
    } else {
      add(row, label, known, kinds);
    }
    if (!row.ours("network.contact").isEmpty()) {
      Optional.ofNullable(byLabel.get(label.toLowerCase(Locale.ROOT)))
          .ifPresent(id -> contacts.put(id, row));
    }
  }

  /** All its kinds where our own column tells them; else the type alone. */
  private Set<Term> kinds(SheetRow row, String type) {
    Set<Term> kinds = new LinkedHashSet<>();
    String all = row.ours("network.kinds");
    for (String part : (all.isEmpty() ? type : all).split("\\|", -1)) {
      if (!part.isBlank()) {
        kinds.add(CellWords.read(words, part.strip()));
      }
    }
    return kinds;
  }

  private void tellWhatIsNotHeld(SheetRow row, Set<Term> kinds) {
    if (!row.cell("description").isEmpty()) {
      unheld.add("descriptions");
    }
    for (String tag : row.cell("tags").split("\\|", -1)) {
      String plain = tag.strip();
      if (!plain.isEmpty()
          && kinds.stream()
              .noneMatch(kind -> CellWords.written(words, kind, language).equals(plain))
          && kinds.stream().noneMatch(kind -> kind.key().equals(plain))) {
        unheld.add("tags");
      }
    }
  }

  /** By the identifier that we wrote, else by the name of the only one that is called so. */
  private Optional<Organisation> known(SheetRow row, String label) {
    String id = row.cell("id");
    Optional<Organisation> byId =
        organisations.stream()
            .filter(one -> one.id().value().equals(id))
            .filter(one -> map.find(one.id()).isPresent())
            .findFirst();
    return byId.or(() -> called(label).count() == 1 ? called(label).findFirst() : Optional.empty());
  }

  private Stream<Organisation> called(String label) {
    return organisations.stream()
        .filter(
            one ->
                one.name().wordings().values().stream()
                    .anyMatch(
                        name ->
                            name.equalsIgnoreCase(label)
                                || (name + " (" + one.id() + ")").equalsIgnoreCase(label)));
  }

  private void change(SheetRow row, String label, NetworkActor there, Set<Term> kinds) {
    byLabel.put(label.toLowerCase(Locale.ROOT), there.organisation());
    Set<Term> wanted = new LinkedHashSet<>(kinds);
    if (row.ours("network.kinds").isEmpty()) {
      wanted.addAll(there.kinds()); // A type alone says nothing of the other kinds.
    }
    String area = row.ours("network.area");
    NetworkActor changed =
        new NetworkActor(
            there.organisation(),
            wanted.isEmpty() ? there.kinds() : wanted,
            area.isEmpty() ? there.area() : Optional.of(CellWords.read(words, area)),
            there.contacts(),
            there.history());
    if (!changed.equals(there)) {
      map = map.changing(there.organisation(), one -> changed);
      told.add(row.done("network.told.changed", label));
    }
  }

  private void add(SheetRow row, String label, Optional<Organisation> known, Set<Term> kinds) {
    LocalizedText name = LocalizedText.of(language, label);
    Organisation organisation =
        known.orElseGet(
            () ->
                sharing.save(
                    Organisation.of(sharing.context().newId(), name, kinds.iterator().next())));
    String area = row.ours("network.area");
    if (area.isEmpty()) {
      unheld.add("area");
    }
    map =
        map.with(
            NetworkActor.in(
                area.isEmpty() ? network.area() : CellWords.read(words, area),
                organisation.id(),
                kinds.toArray(Term[]::new)));
    if (known.isEmpty()) {
      organisations.add(organisation);
    }
    byLabel.put(label.toLowerCase(Locale.ROOT), organisation.id());
    told.add(row.done("network.told.added", label));
  }

  private void connection(SheetRow row) {
    if (jointActions.contains(row.cell("to").toLowerCase(Locale.ROOT))) {
      return;
    }
    Optional<Id<Organisation>> from = end(row, "from");
    Optional<Id<Organisation>> to = end(row, "to");
    String type = row.cell("type", "connection type");
    if (from.isEmpty() || to.isEmpty()) {
      return;
    }
    if (type.isEmpty()) {
      told.add(row.refused("network.told.no-nature", row.cell("from"), row.cell("to")));
      return;
    }
    String direction = row.cell("direction");
    if (!direction.isEmpty() && !direction.equalsIgnoreCase("directed")) {
      unheld.add("direction");
    }
    if (!row.cell("description", "label").isEmpty()) {
      unheld.add("descriptions");
    }
    Term nature = CellWords.read(words, type);
    Optional<LocalDate> since = day(row, "network.since");
    Optional<LocalDate> until = day(row, "network.until");
    Optional<Tie> there =
        map.ties().stream()
            .filter(tie -> tie.from().equals(from.get()) && tie.to().equals(to.get()))
            .filter(tie -> tie.nature().equals(nature))
            .filter(tie -> since.isEmpty() || since.get().equals(tie.since()))
            .filter(tie -> since.isPresent() || tie.until().isEmpty())
            .findFirst();
    String names = row.cell("from") + " – " + row.cell("to");
    if (there.isEmpty()) {
      if (since.isEmpty()) {
        unheld.add("since");
      }
      map = map.with(new Tie(from.get(), to.get(), nature, since.orElse(today()), until));
      told.add(row.done("network.told.tied", names));
    } else if (until.isPresent() && there.get().until().isEmpty()) {
      map = map.ending(there.get(), until.get());
      told.add(row.done("network.told.ended", names));
    }
  }

  private Optional<Id<Organisation>> end(SheetRow row, String column) {
    String label = row.cell(column);
    Optional<Id<Organisation>> found =
        Optional.ofNullable(byLabel.get(label.toLowerCase(Locale.ROOT)))
            .or(
                () ->
                    map.all().stream()
                        .map(NetworkActor::organisation)
                        .filter(id -> id.value().equals(label))
                        .findFirst())
            .or(
                () ->
                    called(label)
                        .map(Organisation::id)
                        .filter(id -> map.find(id).isPresent())
                        .findFirst());
    if (found.isEmpty()) {
      told.add(row.refused("network.told.unknown", label));
    }
    return found;
  }

  private Optional<LocalDate> day(SheetRow row, String phrase) {
    String cell = row.ours(phrase);
    try {
      return cell.isEmpty() ? Optional.empty() : Optional.of(LocalDate.parse(cell));
    } catch (DateTimeParseException e) {
      told.add(row.note("network.told.no-day", cell));
      return Optional.empty();
    }
  }

  private LocalDate today() {
    return LocalDate.ofInstant(sharing.context().now(), ZoneOffset.UTC);
  }

  private void contact(Id<Organisation> organisation, SheetRow row) {
    String written = row.ours("network.contact");
    Optional<ContactState> wanted =
        Arrays.stream(ContactState.values())
            .filter(
                state ->
                    state.key().equalsIgnoreCase(written)
                        || state.label().wordings().values().stream()
                            .anyMatch(written::equalsIgnoreCase))
            .findFirst();
    if (wanted.isEmpty()) {
      told.add(row.refused("network.told.no-contact", written));
      return;
    }
    Network now =
        sharing
            .store()
            .<Network>read(Viewer.unrestricted(), seen -> seen.get(Network.KIND, network.id()));
    if (now.actors().get(organisation).state() == wanted.get()) {
      return;
    }
    Organisation actor =
        organisations.stream()
            .filter(one -> one.id().equals(organisation))
            .findFirst()
            .orElseThrow();
    switch (wanted.get()) {
      case CONTACTED -> support().contact(now, actor, by);
      case JOINED -> support().join(now, actor, by);
      case LEFT -> support().leave(now, actor, by);
      case NOT_YET_CONTACTED -> {
        told.add(row.refused("network.told.never-back", row.cell("label")));
        return;
      }
    }
    told.add(row.done("network.told.contact", row.cell("label"), wanted.get()));
  }
}
