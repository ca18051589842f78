package fi.oppienjako.lessons.export.document;

import fi.oppienjako.lessons.core.access.Openness;
import fi.oppienjako.lessons.core.concept.Perspective;
import fi.oppienjako.lessons.core.concept.Phase;
import fi.oppienjako.lessons.core.lesson.Lesson;
import fi.oppienjako.lessons.core.lesson.LessonState;
import fi.oppienjako.lessons.core.model.Id;
import fi.oppienjako.lessons.core.people.Organisation;
import fi.oppienjako.lessons.core.reuse.AsTold;
import fi.oppienjako.lessons.core.reuse.Chain;
import fi.oppienjako.lessons.core.reuse.Figure;
import fi.oppienjako.lessons.core.reuse.Flow;
import fi.oppienjako.lessons.core.reuse.Outcome;
import fi.oppienjako.lessons.core.reuse.Reuse;
import java.util.List;
import java.util.Map;

/** Writes the figures of a result card as JSON, each with the identifiers behind it. */
record Figures(Json json, Voice voice) {

  void chain(Chain chain) {
    json.objects(
        "chain",
        chain.links(),
        link -> {
          json.text("link", link.stage().key())
              .text("label", voice.phrase("card.chain." + link.stage().key()));
          lessons(link.lessons());
          link.keptPercent()
              .ifPresentOrElse(
                  percent -> json.number("keptPercent", percent),
                  () -> json.nothing("keptPercent"));
        });
  }

  void byState(Map<LessonState, Figure<Lesson>> figures) {
    json.objects(
        "byState",
        figures.entrySet(),
        one -> {
          json.text("state", one.getKey().key()).text("label", voice.plain(one.getKey().label()));
          lessons(one.getValue());
        });
  }

  void byOpenness(Map<Openness, Figure<Lesson>> figures) {
    json.objects(
        "byOpenness",
        figures.entrySet(),
        one -> {
          json.text("openness", one.getKey().key())
              .text("label", voice.plain(one.getKey().label()));
          lessons(one.getValue());
        });
  }

  void byPerspective(Map<Perspective, Figure<Lesson>> figures) {
    json.objects(
        "byPerspective",
        figures.entrySet(),
        one -> {
          json.text("perspective", one.getKey().key())
              .text("label", voice.plain(one.getKey().label()));
          lessons(one.getValue());
        });
  }

  void asTold(AsTold told) {
    json.object(
        "asTold",
        one -> {
          lessons(told.lessons());
          one.ids("incomplete", told.incomplete().ids())
              .ids("lookedUp", told.lookedUp().ids())
              .ids("reused", told.reused().ids());
        });
  }

  void byPhase(Map<Id<Phase>, Figure<Lesson>> figures) {
    json.objects(
        "byPhase",
        figures.entrySet(),
        one -> {
          json.text("phase", one.getKey().value());
          voice
              .wording()
              .names()
              .phase(one.getKey())
              .ifPresent(n -> json.text("name", voice.plain(n)));
          lessons(one.getValue());
        });
  }

  void reusesByOutcome(Map<Outcome, Figure<Reuse>> figures) {
    json.objects(
        "reusesByOutcome",
        figures.entrySet(),
        one -> {
          json.text("outcome", one.getKey().key()).text("label", voice.plain(one.getKey().label()));
          reuses(one.getValue());
        });
  }

  void flows(List<Flow> flows) {
    json.objects(
        "flows",
        flows,
        flow -> {
          body("from", flow.from());
          body("to", flow.to());
          reuses(flow.reuses());
        });
  }

  private void body(String key, Id<Organisation> body) {
    json.object(
        key,
        one -> {
          one.text("organisation", body.value());
          voice
              .wording()
              .names()
              .organisation(body)
              .ifPresent(name -> one.text("name", voice.plain(name)));
        });
  }

  private void lessons(Figure<Lesson> figure) {
    json.number("count", figure.count()).ids("lessons", figure.ids());
  }

  private void reuses(Figure<Reuse> figure) {
    json.number("count", figure.count()).ids("reuses", figure.ids());
  }
}
