package fi.oppienjako.lessons.export.document;

import static fi.oppienjako.lessons.export.document.Table.text;

import fi.oppienjako.lessons.core.cocreation.JointAction;
import fi.oppienjako.lessons.core.cocreation.RoadmapItem;
import fi.oppienjako.lessons.core.model.Id;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** What is done together at the places that a roadmap names: by whom, until when, how it stands. */
record JointActions(Voice voice, RoadmapWithActions told) {

  /** Those at {@code place}. */
  void addTo(Blocks blocks, Id<RoadmapItem> place) {
    List<JointAction> here =
        told.actions().stream().filter(action -> action.place().equals(place)).toList();
    if (here.isEmpty()) {
      blocks.paragraph(Inline.of(voice.phrase("roadmap.actions.none")));
      return;
    }
    Table table =
        new Table(
            text(voice.phrase("roadmap.owner")),
            text(voice.phrase("roadmap.due")),
            text(voice.phrase("roadmap.action")));
    here.forEach(action -> table.row(owner(action), due(action), state(action)));
    blocks.table(table);
  }

  /** Those at places that the last version no longer names. */
  void addEarlierTo(Blocks blocks) {
    Set<Id<RoadmapItem>> named =
        told.roadmap().latest().content().places().stream()
            .map(RoadmapItem::id)
            .collect(Collectors.toSet());
    Table table =
        new Table(
            text(voice.phrase("roadmap.where")),
            text(voice.phrase("roadmap.owner")),
            text(voice.phrase("roadmap.due")),
            text(voice.phrase("roadmap.action")));
    told.actions().stream()
        .filter(action -> !named.contains(action.place()))
        .forEach(
            action -> table.row(place(action.place()), owner(action), due(action), state(action)));
    if (!table.isEmpty()) {
      blocks.heading(3, Inline.of(voice.phrase("roadmap.actions.earlier"))).table(table);
    }
  }

  /** As the last version that named it called it, if the reader sees one. */
  private Inline place(Id<RoadmapItem> id) {
    return told.roadmap().versions().stream()
        .flatMap(version -> version.content().item(id).stream())
        .reduce((one, later) -> later)
        .map(line -> Inline.of(voice.text(line.name())))
        .orElseGet(() -> new Inline().id(id.value()));
  }

  private Inline owner(JointAction action) {
    return voice
        .wording()
        .names()
        .organisation(action.owner())
        .map(name -> Inline.of(voice.text(name)))
        .orElseGet(() -> new Inline().id(action.owner().value()));
  }

  private Inline due(JointAction action) {
    return Inline.of(voice.day(action.due()));
  }

  private Inline state(JointAction action) {
    return Inline.of(voice.text(action.state().label()));
  }
}
