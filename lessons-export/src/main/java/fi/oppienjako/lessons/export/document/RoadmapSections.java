package fi.oppienjako.lessons.export.document;

import fi.oppienjako.lessons.core.access.Sight;
import fi.oppienjako.lessons.core.cocreation.Appendix;
import fi.oppienjako.lessons.core.cocreation.KeyResult;
import fi.oppienjako.lessons.core.cocreation.RoadmapContent;
import fi.oppienjako.lessons.core.cocreation.RoadmapItem;
import fi.oppienjako.lessons.core.cocreation.RoadmapSection;
import fi.oppienjako.lessons.core.cocreation.RoadmapVersion;
import fi.oppienjako.lessons.core.text.LocalizedText;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The four parts of a roadmap's last version, line by line. */
record RoadmapSections(Voice voice, Sight sight, RoadmapWithActions told) {

  void addTo(Blocks blocks) {
    RoadmapVersion version = told.roadmap().latest();
    blocks
        .heading(1, Inline.of(voice.phrase("roadmap.title", voice.text(told.project().name()))))
        .bullets(facts(version));
    if (told.project().example()) {
      blocks.paragraph(Inline.of(voice.phrase("plan.example")));
    }
    RoadmapContent parts = version.content();
    JointActions actions = new JointActions(voice, told);
    addIntroduction(blocks, parts.introduction());
    begin(blocks, RoadmapSection.PICTURE, parts.themes());
    parts.themes().forEach(theme -> add(blocks, 3, voice.text(theme.name()), theme));
    begin(blocks, RoadmapSection.KEY_RESULTS, parts.keyResults());
    parts.keyResults().forEach(result -> add(blocks, result, actions));
    actions.addEarlierTo(blocks);
    begin(blocks, RoadmapSection.APPENDICES, parts.appendices());
    blocks.bullets(parts.appendices().stream().map(this::appendix).toList());
  }

  private List<Inline> facts(RoadmapVersion version) {
    List<Inline> facts = new ArrayList<>();
    facts.add(voice.fact("roadmap.id").id(told.roadmap().id().value()));
    facts.add(voice.fact("roadmap.version", Integer.toString(version.number())));
    facts.add(voice.fact("roadmap.state", voice.text(version.state().label())));
    version
        .publishedOn(ZoneOffset.UTC)
        .ifPresent(day -> facts.add(voice.fact("roadmap.published", voice.day(day))));
    facts.add(voice.fact("roadmap.openness", voice.text(version.openness().label())));
    facts.add(
        voice.fact("roadmap.reader", voice.reach(sight.viewer(), sight.levelOf(told.roadmap()))));
    return facts;
  }

  private void addIntroduction(Blocks blocks, Optional<LocalizedText> introduction) {
    begin(blocks, RoadmapSection.INTRODUCTION, introduction.stream().toList());
    introduction.ifPresent(text -> blocks.prose(voice.text(text)));
  }

  private void begin(Blocks blocks, RoadmapSection part, List<?> said) {
    blocks.heading(2, Inline.of(voice.phrase("roadmap." + part.key())));
    if (said.isEmpty()) {
      blocks.paragraph(Inline.of(voice.phrase("roadmap.none")));
    }
  }

  private void add(Blocks blocks, KeyResult result, JointActions actions) {
    add(blocks, 3, voice.text(result.item().name()), result.item());
    for (RoadmapItem place : result.places()) {
      add(blocks, 4, voice.phrase("roadmap.place", voice.text(place.name())), place);
      actions.addTo(blocks, place.id());
    }
  }

  private void add(Blocks blocks, int level, String heading, RoadmapItem line) {
    blocks.heading(level, Inline.of(heading));
    line.text().ifPresent(text -> blocks.prose(voice.text(text)));
    int count = line.contributions().size();
    blocks.paragraph(
        count == 0
            ? Inline.of(voice.phrase("roadmap.contributions.narrower"))
            : voice.fact("roadmap.contributions", Integer.toString(count)));
  }

  private Inline appendix(Appendix appendix) {
    String name = voice.text(appendix.name());
    return appendix
        .link()
        .map(target -> new Inline().link(name, target))
        .orElseGet(() -> Inline.of(name));
  }
}
