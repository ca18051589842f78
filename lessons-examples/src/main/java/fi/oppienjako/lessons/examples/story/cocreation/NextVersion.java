package fi.oppienjako.lessons.examples.story.cocreation;

import static fi.oppienjako.lessons.examples.story.Scene.by;
import static java.util.Comparator.comparingInt;
import static java.util.Objects.requireNonNull;
import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.toSet;

import fi.oppienjako.lessons.core.access.Openness;
import fi.oppienjako.lessons.core.access.Viewer;
import fi.oppienjako.lessons.core.cocreation.CoCreation;
import fi.oppienjako.lessons.core.cocreation.Contribution;
import fi.oppienjako.lessons.core.cocreation.JointAction;
import fi.oppienjako.lessons.core.cocreation.KeyResult;
import fi.oppienjako.lessons.core.cocreation.PublicationIssue;
import fi.oppienjako.lessons.core.cocreation.Roadmap;
import fi.oppienjako.lessons.core.cocreation.RoadmapComment;
import fi.oppienjako.lessons.core.cocreation.RoadmapContent;
import fi.oppienjako.lessons.core.cocreation.RoadmapItem;
import fi.oppienjako.lessons.core.cocreation.RoadmapVersion;
import fi.oppienjako.lessons.core.cocreation.Trace;
import fi.oppienjako.lessons.core.cocreation.VersionStage;
import fi.oppienjako.lessons.core.model.Id;
import fi.oppienjako.lessons.core.people.By;
import fi.oppienjako.lessons.core.people.History;
import fi.oppienjako.lessons.core.people.Moderation;
import fi.oppienjako.lessons.core.people.Organisation;
import fi.oppienjako.lessons.core.programme.Session;
import fi.oppienjako.lessons.core.text.Languages;
import fi.oppienjako.lessons.core.text.LocalizedText;
import fi.oppienjako.lessons.core.text.Term;
import fi.oppienjako.lessons.examples.story.Scene;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;

/** The second version of the roadmap, which is made up: from its first draft to publication. */
final class NextVersion {

  /** The place of joint action that the second version adds. */
  static final Id<RoadmapItem> PLACE = Id.of("associations-in-sight");

  private static final Id<RoadmapItem> THEME = Id.of("one-place-to-begin");
  private static final Id<RoadmapItem> KEY_RESULT = Id.of("nobody-left-out");

  private static final By WRITER = by("lab-writer");
  private static final By MODERATOR = by("lab-moderator");
  private static final By OWNER = by("roadmap-owner");

  private NextVersion() {}

  /** What is published stays as it is, and the next version begins. */
  static void begin(Scene scene) {
    Workbench bench = new Workbench(scene);
    Roadmap published = bench.roadmap();
    scene.say("next.way", published.latest().number());
    List<History.Entry<VersionStage>> steps = published.latest().history().entries();
    for (int i = 0; i < steps.size(); i++) {
      VersionStage stage = steps.get(i).state();
      if (i == 0 || stage.state() != steps.get(i - 1).state().state()) {
        scene.item("next.turn", steps.get(i).at(), stage.state().label(), stage.openness().label());
      }
    }
    scene.gap();
    Scene.refused(() -> bench.coCreation().roadmaps().draft(published, content -> content, WRITER));
    scene.say("next.refused", published.latest().number());
    RoadmapVersion begun = bench.coCreation().roadmaps().beginNext(published, WRITER).latest();
    scene.gap();
    scene.say("next.begun", role(bench, WRITER), begun.number(), begun.openness().label());
    scene.item("next.themes", begun.content().themes().size());
    scene.item("next.results", begun.content().keyResults().size());
    scene.item("next.places", begun.content().places().size());
  }

  /** At the Arena the invited contribute, at the Agora anybody. */
  static void hearThoseOutside(Scene scene) {
    Workbench bench = new Workbench(scene);
    CoCreation coCreation = bench.coCreation();
    Session meeting = meeting(bench);
    scene.say(
        "outside.held",
        meeting.name(),
        meeting.openness().label(),
        meeting.bodies().stream().map(scene.wording()::organisation).collect(joining(", ")));
    Organisation company = scene.kept(Organisation.KIND, "example-company-1");
    LocalizedText contest = Workbench.text("given.contest");
    bench.show(coCreation.contribute(meeting, company, contest, by("maker")));
    scene.gap();

    Organisation region = scene.kept(Organisation.KIND, "example-region");
    By manager = by("region-manager");
    LocalizedText thought = Workbench.text("given.questions");
    Scene.refused(() -> coCreation.contribute(meeting, region, thought, manager));
    scene.say("outside.refused", region.name(), meeting.openness().label());
    Session group = scene.kept(Session.KIND, "discussion-group");
    scene.gap();
    scene.say("outside.agora", group.name(), group.openness().label());
    Session joined = coCreation.join(group, region, manager);
    bench.show(coCreation.contribute(joined, region, thought, manager));
  }

  /** Invited are those who answer for the joint actions of the first version. */
  private static Session meeting(Workbench bench) {
    Scene scene = bench.scene();
    Set<Id<Organisation>> invited =
        bench.coCreation().jointActions().of(bench.project(), scene.organiser()).stream()
            .map(JointAction::owner)
            .collect(toSet());
    Session meeting =
        scene
            .sharing()
            .save(
                Session.of(
                        Id.of("joint-actions-meeting"),
                        bench.project(),
                        Workbench.text("outside.meeting"),
                        scene.today())
                    .as(Term.of("meeting"), Openness.ARENA, invited));
    for (Id<Organisation> body : meeting.invited()) {
      Organisation guest = scene.kept(Organisation.KIND, body.value());
      meeting = bench.coCreation().join(meeting, guest, by("lab-facilitator"));
    }
    return meeting;
  }

  /** One contribution goes into a theme, one into a key result, one is set aside. */
  static void takeThreeWays(Scene scene) {
    Workbench bench = new Workbench(scene);
    Contribution region = bench.openFrom("example-region");
    Contribution association = bench.openFrom("example-association-2");
    Contribution company = bench.openFrom("example-company-1");
    bench
        .coCreation()
        .roadmaps()
        .draft(
            bench.roadmap(),
            content ->
                content
                    .with(content.item(THEME).orElseThrow().leadingBackTo(region))
                    .with(withNewPlace(content, association)),
            WRITER);
    String reason = scene.in("ways.reason");
    Contribution aside = bench.coCreation().setAside(company, WRITER.because(reason));

    Trace trace = bench.coCreation().trace(bench.project(), scene.organiser());
    for (Contribution taken : List.of(region, association)) {
      bench.show(taken);
      bench.showWay(scene.kept(Contribution.KIND, taken.id().value()));
      requireNonNull(trace.contributions().get(taken.id()))
          .items()
          .forEach(line -> scene.detail("ways.line", bench.name(line)));
    }
    bench.show(aside);
    bench.showWay(aside);
    scene.detail("given.reason", reason);
  }

  /** The new place, which nobody has put into Swedish yet. */
  private static KeyResult withNewPlace(RoadmapContent content, Contribution association) {
    KeyResult result =
        content.keyResults().stream()
            .filter(one -> one.item().id().equals(KEY_RESULT))
            .findFirst()
            .orElseThrow();
    RoadmapItem place =
        RoadmapItem.of(
            PLACE,
            Workbench.text("ways.place", List.of(Languages.FINNISH, Languages.ENGLISH)),
            association);
    return new KeyResult(
        result.item().leadingBackTo(association),
        Stream.concat(result.places().stream(), Stream.of(place)).toList());
  }

  /** Every line leads back to contributions, and every contribution shows its way. */
  static void traceThereAndBack(Scene scene) {
    Workbench bench = new Workbench(scene);
    RoadmapItem rootless =
        RoadmapItem.of(Id.of("out-of-nowhere"), Workbench.text("trace.rootless"));
    Scene.refused(
        () ->
            bench
                .coCreation()
                .roadmaps()
                .draft(bench.roadmap(), content -> content.with(rootless), WRITER));
    scene.say("trace.refused", rootless.name());
    Trace trace = bench.coCreation().trace(bench.project(), scene.organiser());
    scene.gap();
    scene.say("trace.lines");
    for (RoadmapItem line : bench.roadmap().latest().content().items()) {
      scene.item("trace.line", line.name(), requireNonNull(trace.items().get(line.id())));
    }
    scene.gap();
    scene.say("trace.fates", trace.taken(), trace.setAside(), trace.open());
    scene.say("trace.winding");
    Contribution winding =
        bench.contributions().stream()
            .max(comparingInt(given -> given.history().entries().size()))
            .orElseThrow();
    bench.show(winding);
    bench.showWay(winding);
    scene.gap();
    Trace open = bench.coCreation().trace(bench.project(), Viewer.anyone());
    scene.say(
        "trace.anyone",
        open.contributions().size(),
        open.items().size(),
        open.withNothingToShow().size());
  }

  /** The draft is opened for comment, and remarks are read before they are shown. */
  static void openForComment(Scene scene) {
    Workbench bench = new Workbench(scene);
    CoCreation coCreation = bench.coCreation();
    Roadmap open = coCreation.roadmaps().open(bench.roadmap(), Openness.AGORA, MODERATOR);
    scene.say(
        "comment.opened",
        role(bench, MODERATOR),
        open.latest().number(),
        open.latest().openness().label());
    Scene.refused(() -> coCreation.roadmaps().draft(open, content -> content, MODERATOR));
    scene.say("comment.still");
    RoadmapComment personal =
        coCreation.comments().add(open, scene.in("comment.personal"), by("resident"));
    coCreation.comments().add(open, PLACE, scene.in("comment.question"), by("student"));

    scene.later(5);
    List<RoadmapComment> waiting =
        coCreation.comments().of(bench.project(), scene.organiser()).stream()
            .filter(remark -> remark.state() == Moderation.WAITING)
            .toList();
    scene.gap();
    scene.say("comment.waiting", scene.today(), waiting.size());
    By hiding = MODERATOR.because(scene.in("comment.reason"));
    for (RoadmapComment remark : waiting) {
      show(
          remark.id().equals(personal.id())
              ? coCreation.comments().hide(remark, hiding)
              : coCreation.comments().show(remark, MODERATOR),
          bench);
    }
    scene.gap();
    scene.say("comment.anyone", coCreation.comments().of(bench.project(), Viewer.anyone()).size());
  }

  private static void show(RoadmapComment remark, Workbench bench) {
    Scene scene = bench.scene();
    remark
        .item()
        .ifPresentOrElse(
            line -> scene.item("comment.on-line", bench.name(line), remark.text()),
            () -> scene.item("comment.on-whole", remark.text()));
    scene.detail("comment.ruled", remark.state().label());
    remark
        .history()
        .entries()
        .forEach(
            ruling ->
                ruling
                    .by()
                    .flatMap(By::reason)
                    .ifPresent(why -> scene.detail("given.reason", why)));
  }

  /** What is lacking is shown and mended, and the roadmap is published in two languages. */
  static void publish(Scene scene) {
    Workbench bench = new Workbench(scene);
    CoCreation coCreation = bench.coCreation();
    Roadmap closed = coCreation.roadmaps().close(bench.roadmap(), OWNER);
    scene.say("publish.closed", scene.today(), closed.issues().size());
    for (PublicationIssue lack : closed.issues()) {
      scene.item("publish.part", scene.begun(lack.section().label()));
      lack.item().ifPresent(line -> scene.detail("publish.line", bench.name(line)));
      lack.language()
          .ifPresent(language -> scene.detail("publish.language", name(language, scene)));
    }
    Scene.refused(() -> coCreation.roadmaps().publish(closed, Openness.AGORA, OWNER));
    scene.say("publish.refused");

    scene.later(5);
    Roadmap mended =
        coCreation
            .roadmaps()
            .draft(closed, content -> content.mapped(NextVersion::inSwedish), WRITER);
    scene.gap();
    scene.item("publish.mended", scene.today(), mended.issues().size());
    Roadmap published = coCreation.roadmaps().publish(mended, Openness.AGORA, OWNER);
    scene.item(
        "publish.published",
        published.latest().publishedOn(ZoneOffset.UTC).orElseThrow(),
        role(bench, OWNER),
        published.latest().number(),
        published.latest().openness().label());
    scene.item(
        "publish.languages",
        published.languages().stream()
            .map(language -> name(language, scene))
            .collect(joining(", ")));
  }

  private static String name(Locale language, Scene scene) {
    return language.getDisplayLanguage(scene.sentences().language());
  }

  private static RoadmapItem inSwedish(RoadmapItem line) {
    return line.id().equals(PLACE)
        ? line.named(
            line.name().with(Languages.SWEDISH, Workbench.in(Languages.SWEDISH, "ways.place")))
        : line;
  }

  private static LocalizedText role(Workbench bench, By by) {
    return bench.role(by.person().value());
  }
}
