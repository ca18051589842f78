package fi.oppienjako.lessons.export.document;

import static fi.oppienjako.lessons.export.document.Table.number;
import static fi.oppienjako.lessons.export.document.Table.text;

import fi.oppienjako.lessons.core.model.Id;
import fi.oppienjako.lessons.core.network.Match;
import fi.oppienjako.lessons.core.network.NetworkDescription;
import fi.oppienjako.lessons.core.network.Requirement;
import fi.oppienjako.lessons.core.network.SkillGaps;
import fi.oppienjako.lessons.core.network.Supply;
import fi.oppienjako.lessons.core.network.Trend;
import fi.oppienjako.lessons.core.people.Person;
import fi.oppienjako.lessons.core.text.LocalizedText;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** How need meets supply, what giving support demands, and of what use the network is. */
record NetworkSupport(Voice voice, NetworkDescription told) {

  void addTo(Blocks blocks) {
    Match match = told.network().match();
    if (!match.actors().isEmpty() || !match.withoutNeed().isEmpty()) {
      addMatch(blocks, match);
    }
    if (!told.network().requirements().all().isEmpty()) {
      addSkills(blocks);
    }
    if (!told.evaluations().isEmpty()) {
      addTrends(blocks);
    }
  }

  private void addMatch(Blocks blocks, Match match) {
    blocks.heading(2, Inline.of(voice.phrase("network.match")));
    Table needs =
        new Table(
            text(voice.phrase("network.group")),
            text(voice.phrase("network.form")),
            text(voice.phrase("network.place")),
            text(voice.phrase("network.met")),
            text(voice.phrase("network.met-by")));
    match
        .actors()
        .forEach(
            (need, actors) ->
                needs.row(
                    Inline.of(voice.word(need.targetGroup())),
                    Inline.of(voice.word(need.form())),
                    Inline.of(voice.word(need.place())),
                    Inline.of(voice.phrase("network.met." + Math.min(actors.size(), 2))),
                    Inline.of(NetworkActors.names(voice, actors))));
    if (!needs.isEmpty()) {
      blocks.table(needs);
    }
    blocks.bullets(match.withoutNeed().stream().map(this::withoutNeed).toList());
  }

  private Inline withoutNeed(Supply supply) {
    return voice.fact(
        "network.without-need",
        NetworkActors.name(voice, supply.actor())
            + ": "
            + voice.word(supply.targetGroup())
            + ", "
            + voice.word(supply.form()));
  }

  private void addSkills(Blocks blocks) {
    blocks.heading(2, Inline.of(voice.phrase("network.skills")));
    Table asked =
        new Table(
            text(voice.phrase("network.skill")),
            text(voice.phrase("network.level")),
            text(voice.phrase("network.refresh")));
    for (Requirement one : told.network().requirements().all()) {
      asked.row(
          Inline.of(voice.word(one.skill())),
          Inline.of(level(one.level())),
          Inline.of(one.refresh().map(every -> voice.text(every.label())).orElse("–")));
    }
    blocks.table(asked);
    blocks.bullets(gaps(told.skillGaps()));
  }

  private List<Inline> gaps(SkillGaps gaps) {
    List<Inline> lines = new ArrayList<>();
    for (SkillGaps.Lack lack : gaps.lacking()) {
      lines.add(
          Inline.of(
              voice.phrase(
                  "network.lack",
                  person(lack.person()),
                  voice.word(lack.skill()),
                  level(lack.asked()),
                  lack.level().map(this::level).orElse("–"))));
    }
    for (SkillGaps.Refresh refresh : gaps.toRefresh()) {
      lines.add(
          Inline.of(
              voice.phrase(
                  refresh.isOverdueOn(told.day()) ? "network.refresh.late" : "network.refresh.due",
                  person(refresh.person()),
                  voice.word(refresh.skill()),
                  voice.day(refresh.due()))));
    }
    return lines;
  }

  private void addTrends(Blocks blocks) {
    blocks.heading(2, Inline.of(voice.phrase("network.evaluation")));
    Table table =
        new Table(
            text(voice.phrase("network.viewpoint")),
            text(voice.phrase("network.indicator")),
            text(voice.phrase("network.first")),
            text(voice.phrase("network.last")),
            number(voice.phrase("network.change")));
    for (Trend trend : told.trends()) {
      table.row(
          Inline.of(voice.word(trend.indicator().viewpoint())),
          Inline.of(voice.text(trend.indicator().name())),
          Inline.of(reading(trend, 0)),
          Inline.of(reading(trend, trend.readings().size() - 1)),
          Inline.of(trend.change().map(voice::number).orElse("–")));
    }
    blocks.table(table);
  }

  private String reading(Trend trend, int position) {
    if (trend.readings().isEmpty()) {
      return "–";
    }
    Trend.Reading reading = trend.readings().get(position);
    String value = voice.number(reading.value());
    return reading
        .answers()
        .map(
            count ->
                voice.phrase("network.reading", value, voice.day(reading.day()), count.toString()))
        .orElseGet(() -> value + " (" + voice.day(reading.day()) + ")");
  }

  private String level(int level) {
    Optional<LocalizedText> label =
        Optional.ofNullable(told.network().requirements().scale().labels().get(level));
    return label.map(called -> level + " (" + voice.text(called) + ")").orElse("" + level);
  }

  private String person(Id<Person> person) {
    return voice.wording().names().person(person).orElse(person.value());
  }
}
