package fi.oppienjako.lessons.export.yaml;

import fi.oppienjako.lessons.export.fault.Wrong;
import fi.oppienjako.lessons.core.access.Openness;
import fi.oppienjako.lessons.core.cocreation.Roadmap;
import fi.oppienjako.lessons.core.cocreation.RoadmapComment;
import fi.oppienjako.lessons.core.cocreation.RoadmapItem;
import fi.oppienjako.lessons.core.cocreation.RoadmapVersion;
import fi.oppienjako.lessons.core.model.Id;
import fi.oppienjako.lessons.core.people.History;
import fi.oppienjako.lessons.core.text.LocalizedText;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Collectors;

/** Something said on a draft of a roadmap or on a line of it. */
record RemarkForm(Declared declared, RoadmapOf roadmapOf) implements Form<RoadmapComment> {

  @Override
  public Optional<RoadmapComment> read(Node node, Reading reading) {
    return Form.thing(this::remark).read(node, reading);
  }

  private Optional<RoadmapComment> remark(Fields in) {
    Supplier<Id<RoadmapComment>> id = in.one("remark", Forms.id());
    Optional<Roadmap> roadmap = roadmapOf.read(in);
    Optional<Integer> number = in.one("version", Numbers.WHOLE).found();
    Optional<RoadmapVersion> version = roadmap.flatMap(of -> number.flatMap(of::version));
    if (roadmap.isPresent() && number.isPresent() && version.isEmpty()) {
      in.reading()
          .fault(
              in.node("version").orElseThrow(),
              Wrong.of(
                  "remark.no-such-version",
                  number.get(),
                  roadmap.get().versions().stream()
                      .map(one -> String.valueOf(one.number()))
                      .collect(Collectors.joining(", "))));
    }
    Optional<Id<RoadmapItem>> line = in.maybe("line", line(version));
    InOrder days = new InOrder();
    Optional<Signed> signed = Signed.in(in, declared.person(), days);
    Supplier<LocalizedText> text = in.one("text", Forms.TEXT);
    Optional<Openness> openness = in.maybe("openness", Forms.LEVEL);
    Optional<Openness> widest =
        version.flatMap(on -> signed.flatMap(by -> RoadmapOf.openness(on, by.day())));
    if (version.isPresent() && signed.isPresent()) {
      check(in, version.get(), signed.get(), widest, in.node("line").isPresent());
    }
    List<RulingForm.Written> moderation =
        in.all("moderation", new RulingForm(declared.person(), days));
    return in.make(
            () ->
                widest.map(
                    level ->
                        new RoadmapComment(
                            id.get(),
                            0,
                            roadmap.orElseThrow().id(),
                            roadmap.get().project(),
                            version.orElseThrow().number(),
                            line,
                            text.get(),
                            openness.orElse(level),
                            signed.orElseThrow().by(),
                            signed.get().at(),
                            History.none())))
        .flatMap(made -> made)
        .flatMap(
            said ->
                RulingForm.moderated(
                    said, moderation, RoadmapComment::show, RoadmapComment::hide, in.reading()));
  }

  private static void check(
      Fields in, RoadmapVersion version, Signed signed, Optional<Openness> level, boolean onItem) {
    if (level.isEmpty()) {
      in.reading()
          .fault(
              in.place(),
              Wrong.of(
                  "remark.version-later",
                  version.number(),
                  signed.day(),
                  Forms.day(version.history().entries().get(0).at())));
    } else if (!onItem && !RoadmapOf.isOpen(version, signed.day())) {
      in.reading().fault(in.place(), Wrong.of("remark.not-open", version.number(), signed.day()));
    }
  }

  private static Reference<RoadmapItem> line(Optional<RoadmapVersion> version) {
    Wrong what = Wrong.of("id.line");
    return version
        .map(
            on ->
                Reference.<RoadmapItem>to(
                    what,
                    on.content().items().stream()
                        .map(there -> there.id().value())
                        .collect(Collectors.toSet())))
        .orElseGet(() -> Reference.toAny(what));
  }
}
