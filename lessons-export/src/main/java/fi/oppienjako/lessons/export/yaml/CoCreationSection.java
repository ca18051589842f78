package fi.oppienjako.lessons.export.yaml;

import fi.oppienjako.lessons.export.fault.Wrong;
import fi.oppienjako.lessons.core.cocreation.Contribution;
import fi.oppienjako.lessons.core.cocreation.ContributionStatus;
import fi.oppienjako.lessons.core.cocreation.Roadmap;
import fi.oppienjako.lessons.core.model.Aggregate;
import fi.oppienjako.lessons.core.model.Id;
import fi.oppienjako.lessons.core.programme.Session;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What was given to sessions, the roadmap that grew out of it, what was remarked on it, and what is
 * done together because of it.
 */
final class CoCreationSection implements Section {

  @Override
  public List<? extends Aggregate<?>> read(
      Fields in, Declared declared, ReplayedProjects projects, LessonParts lessons) {
    Reference<Session> session =
        Reference.to(
            Wrong.of("id.session"),
            items(in, "projects")
                .flatMap(project -> Lookahead.list(project, "sessions").stream())
                .flatMap(held -> Lookahead.id(held, "session").stream())
                .map(Node.Scalar::text)
                .collect(Collectors.toSet()));
    Map<String, Session> sessions = new LinkedHashMap<>();
    lessons.sessions().forEach(held -> sessions.put(held.id().value(), held));

    Reference<Contribution> contribution =
        Reference.to(Wrong.of("id.contribution"), ids(in, "contributions", "contribution"));
    List<ContributionForm.Written> given =
        in.all("contributions", new ContributionForm(declared, session, sessions));
    Map<String, Contribution> contributions = new LinkedHashMap<>();
    given.forEach(
        one -> contributions.putIfAbsent(one.contribution().id().value(), one.contribution()));

    Set<String> mapped = ids(in, "roadmaps", "project");
    List<Roadmap> roadmaps =
        in.all("roadmaps", new RoadmapForm(declared, new LineForm(contribution, contributions)));
    Map<String, Roadmap> byProject = new LinkedHashMap<>();
    roadmaps.forEach(roadmap -> byProject.put(roadmap.project().value(), roadmap));
    checkBothEnds(given, byProject, mapped, in.reading());

    RoadmapOf roadmapOf =
        new RoadmapOf(Reference.to(Wrong.of("id.project-with-roadmap"), mapped), byProject);
    ids(in, "remarks", "remark");
    ids(in, "joint-actions", "joint-action");
    List<Aggregate<?>> read = new ArrayList<>(contributions.values());
    read.addAll(roadmaps);
    read.addAll(in.all("remarks", new RemarkForm(declared, roadmapOf)));
    read.addAll(in.all("joint-actions", new JointActionForm(declared, roadmapOf)));
    return read;
  }

  /** The ids under {@code key} in the list; tells also what is there twice. */
  private static Set<String> ids(Fields in, String list, String key) {
    Unique ids = new Unique(list.equals("roadmaps") ? "roadmap" : key, in.reading());
    items(in, list).flatMap(item -> Lookahead.id(item, key).stream()).forEach(ids::add);
    return ids.ids();
  }

  private static Stream<Node> items(Fields in, String list) {
    return in.node(list).flatMap(Node::asItems).stream().flatMap(items -> items.items().stream());
  }

  /** What became of contributions and the lines that lead back to them say the same. */
  private static void checkBothEnds(
      List<ContributionForm.Written> given,
      Map<String, Roadmap> roadmaps,
      Set<String> mapped,
      Reading reading) {
    Map<String, Map<ContributionStatus, Set<Id<Contribution>>>> led = new HashMap<>();
    roadmaps.forEach(
        (project, roadmap) ->
            led.put(
                project,
                Map.of(
                    ContributionStatus.THEME,
                        roadmap.latest().content().contributions(ContributionStatus.THEME),
                    ContributionStatus.KEY_RESULT,
                        roadmap.latest().content().contributions(ContributionStatus.KEY_RESULT))));
    for (ContributionForm.Written one : given) {
      String project = one.contribution().project().value();
      if (led.containsKey(project) || !mapped.contains(project)) {
        checkBothEnds(one, led.getOrDefault(project, Map.of()), reading);
      }
    }
  }

  private static void checkBothEnds(
      ContributionForm.Written written,
      Map<ContributionStatus, Set<Id<Contribution>>> led,
      Reading reading) {
    Contribution contribution = written.contribution();
    ContributionStatus told = contribution.status();
    if (told.isTaken() && !led.getOrDefault(told, Set.of()).contains(contribution.id())) {
      reading.fault(written.place(), Wrong.of("contribution.nothing-leads-back", told.key()));
    } else if (!told.isTaken()
        && led.values().stream().anyMatch(ids -> ids.contains(contribution.id()))) {
      reading.fault(written.place(), Wrong.of("contribution.leads-back", told.key()));
    }
  }
}
