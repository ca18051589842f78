package fi.oppienjako.lessons.examples.story.cocreation;

import static java.util.Objects.requireNonNull;

import fi.oppienjako.lessons.core.cocreation.Contribution;
import fi.oppienjako.lessons.core.cocreation.KeyResult;
import fi.oppienjako.lessons.core.cocreation.RoadmapContent;
import fi.oppienjako.lessons.core.cocreation.RoadmapItem;
import fi.oppienjako.lessons.core.cocreation.Trace;
import fi.oppienjako.lessons.core.model.Id;
import fi.oppienjako.lessons.core.people.By;
import fi.oppienjako.lessons.core.text.Languages;
import fi.oppienjako.lessons.examples.story.Scene;
import fi.oppienjako.lessons.examples.story.Step;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

/** Step: one contribution goes into a theme, one into a key result, one is set aside. */
record ThreeWays(LocalDate day) implements Step {

  /** The place of joint action that the second version adds. */
  static final Id<RoadmapItem> NEW_PLACE = Id.of("associations-in-sight");

  private static final Id<RoadmapItem> THEME = Id.of("one-place-to-begin");
  private static final Id<RoadmapItem> KEY_RESULT = Id.of("nobody-left-out");

  @Override
  public String key() {
    return "ways";
  }

  @Override
  public void tell(Scene scene) {
    Workbench bench = new Workbench(scene);
    By writer = Workbench.by("lab-writer");
    Contribution region = bench.openFrom("example-region");
    Contribution association = bench.openFrom("example-association-2");
    Contribution company = bench.openFrom("example-company-1");

    bench.coCreation().roadmaps().draft(bench.roadmap(), content -> told(content, region, association), writer);
    String reason = scene.sentences().in("ways.reason");
    Contribution aside = bench.coCreation().setAside(company, writer.because(reason));

    Trace trace = bench.coCreation().trace(bench.project(), scene.organiser());
    for (Contribution taken : List.of(region, association)) {
      bench.tell(taken);
      bench.tellWay(scene.kept(Contribution.KIND, taken.id().value()));
      requireNonNull(trace.contributions().get(taken.id()))
          .lines()
          .forEach(line -> scene.detail("ways.line", bench.name(line)));
    }
    bench.tell(aside);
    bench.tellWay(aside);
    scene.detail("given.reason", reason);
  }

  private static RoadmapContent told(RoadmapContent parts, Contribution region, Contribution association) {
    return parts
        .with(parts.line(THEME).orElseThrow().leadingBackTo(region))
        .with(withNewPlace(parts, association));
  }

  /** The new place, which nobody has put into Swedish yet. */
  private static KeyResult withNewPlace(RoadmapContent parts, Contribution association) {
    KeyResult result =
        parts.keyResults().stream()
            .filter(one -> one.line().id().equals(KEY_RESULT))
            .findFirst()
            .orElseThrow();
    RoadmapItem place =
        RoadmapItem.of(
            NEW_PLACE,
            Workbench.told("ways.place", List.of(Languages.FINNISH, Languages.ENGLISH)),
            association);
    return new KeyResult(
        result.line().leadingBackTo(association),
        Stream.concat(result.places().stream(), Stream.of(place)).toList());
  }
}
