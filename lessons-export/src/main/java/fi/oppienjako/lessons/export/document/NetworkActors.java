package fi.oppienjako.lessons.export.document;

import static fi.oppienjako.lessons.export.document.Table.text;
import static java.util.stream.Collectors.joining;

import fi.oppienjako.lessons.core.model.Id;
import fi.oppienjako.lessons.core.network.KindCoverage;
import fi.oppienjako.lessons.core.network.Network;
import fi.oppienjako.lessons.core.network.NetworkActor;
import fi.oppienjako.lessons.core.network.NetworkDescription;
import fi.oppienjako.lessons.core.network.Tie;
import fi.oppienjako.lessons.core.network.Topology;
import fi.oppienjako.lessons.core.people.Organisation;
import fi.oppienjako.lessons.core.text.Term;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;

/** What a network is, who is in it, and how they hang together. */
record NetworkActors(Voice voice, NetworkDescription told) {

  void addTo(Blocks blocks) {
    Network network = told.network();
    blocks
        .heading(1, Inline.of(voice.text(network.name())))
        .bullets(
            List.of(
                voice.fact("network.id").id(network.id().value()),
                voice.fact("network.where", voice.word(network.area())),
                voice.fact("network.day", voice.day(told.day())),
                voice.fact("network.reader", voice.reach(told.viewer(), told.level()))));
    blocks.heading(2, Inline.of(voice.phrase("network.actors")));
    addActors(blocks, network.actors().all());
    addKinds(blocks, network.coverage());
    blocks.heading(2, Inline.of(voice.phrase("network.ties")));
    Table ties =
        new Table(
            text(voice.phrase("network.from")),
            text(voice.phrase("network.nature")),
            text(voice.phrase("network.to")),
            text(voice.phrase("network.since")),
            text(voice.phrase("network.until")));
    network.actors().ties().forEach(tie -> add(ties, tie));
    table(blocks, ties);
    blocks.bullets(facts(told.topology()));
  }

  /** The names of {@code organisations}, with commas between them; a dash if there are none. */
  static String names(Voice voice, Collection<Id<Organisation>> organisations) {
    return organisations.isEmpty()
        ? "–"
        : organisations.stream().map(id -> name(voice, id)).collect(joining(", "));
  }

  /** The name of {@code organisation}, or its identifier where no name is known. */
  static String name(Voice voice, Id<Organisation> organisation) {
    return voice
        .wording()
        .names()
        .organisation(organisation)
        .map(voice::text)
        .orElse(organisation.value());
  }

  /** Without a column for contact persons where nobody's name is known to the reader. */
  private void addActors(Blocks blocks, List<NetworkActor> actors) {
    boolean named = actors.stream().anyMatch(actor -> !persons(actor).isEmpty());
    List<Table.Column> columns = new ArrayList<>();
    for (String head : List.of("actor", "kinds", "area", "contact", "since")) {
      columns.add(text(voice.phrase("network." + head)));
    }
    if (named) {
      columns.add(text(voice.phrase("network.persons")));
    }
    Table table = new Table(columns.toArray(Table.Column[]::new));
    for (NetworkActor actor : actors) {
      List<Inline> cells = new ArrayList<>(cells(actor));
      if (named) {
        cells.add(Inline.of(persons(actor)));
      }
      table.row(cells.toArray(Inline[]::new));
    }
    table(blocks, table);
  }

  private List<Inline> cells(NetworkActor actor) {
    return List.of(
        Inline.of(name(voice, actor.organisation())),
        Inline.of(voice.words(actor.kinds())),
        Inline.of(actor.area().map(voice::word).orElseGet(() -> voice.phrase("network.national"))),
        Inline.of(voice.text(actor.state().label())),
        Inline.of(actor.since().map(voice::day).orElse("–")));
  }

  private String persons(NetworkActor actor) {
    return actor.contacts().stream()
        .flatMap(person -> voice.wording().names().person(person).stream())
        .collect(joining(", "));
  }

  private void add(Table table, Tie tie) {
    table.row(
        Inline.of(name(voice, tie.from())),
        Inline.of(voice.word(tie.nature())),
        Inline.of(name(voice, tie.to())),
        Inline.of(voice.day(tie.since())),
        Inline.of(tie.until().map(voice::day).orElse("")));
  }

  private void addKinds(Blocks blocks, KindCoverage coverage) {
    if (told.network().expectedKinds().isEmpty()) {
      return;
    }
    blocks.heading(2, Inline.of(voice.phrase("network.coverage")));
    List<Inline> lines = new ArrayList<>();
    for (Term kind : told.network().expectedKinds()) {
      boolean met = coverage.met().containsKey(kind);
      Collection<Id<Organisation>> actors =
          (met ? coverage.met() : coverage.notYetContacted()).getOrDefault(kind, Set.of());
      lines.add(
          Inline.ofStrong(voice.word(kind) + ":")
              .text(" ")
              .text(
                  voice.phrase(
                      met ? "network.kind.met" : "network.kind.not-yet", names(voice, actors))));
    }
    blocks.bullets(lines);
  }

  private List<Inline> facts(Topology structure) {
    return List.of(
        voice.fact("network.parts", Integer.toString(structure.parts().size())),
        voice.fact("network.isolated", names(voice, structure.isolated())),
        voice.fact("network.splitting", names(voice, structure.splitting())));
  }

  private void table(Blocks blocks, Table table) {
    if (table.isEmpty()) {
      blocks.paragraph(Inline.of(voice.phrase("network.none")));
    } else {
      blocks.table(table);
    }
  }
}
