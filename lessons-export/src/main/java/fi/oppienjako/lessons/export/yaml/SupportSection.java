package fi.oppienjako.lessons.export.yaml;

import fi.oppienjako.lessons.export.fault.Wrong;
import fi.oppienjako.lessons.core.model.Aggregate;
import fi.oppienjako.lessons.core.model.Id;
import fi.oppienjako.lessons.core.programme.Programme;
import fi.oppienjako.lessons.core.programme.Session;
import fi.oppienjako.lessons.core.support.Application;
import fi.oppienjako.lessons.core.support.Assessment;
import fi.oppienjako.lessons.core.support.Call;
import fi.oppienjako.lessons.core.support.Expert;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Expert support: calls, applications with their assessments, and experts. */
final class SupportSection {

  private SupportSection() {}

  /**
   * What the part tells; what was refined and granted is put into {@code projects}.
   *
   * @param sessions the sessions of the file; one in which something is wrong is left out
   */
  static List<Aggregate<?>> read(
      Fields in, Declared declared, ReplayedProjects projects, List<Session> sessions) {
    Set<String> callIds = ids(in, "calls", "call");
    ids(in, "applications", "application");
    ids(in, "experts", "expert");
    assessmentIds(in);
    List<Call> calls = in.all("calls", new CallForm(programme(in)));
    int faultsBefore = in.reading().faults().count();
    List<ApplicationForm.Written> written =
        in.all(
            "applications",
            new ApplicationForm(
                declared,
                projects,
                Reference.to(Wrong.of("id.call"), callIds),
                calls.stream()
                    .collect(Collectors.toMap(Call::id, Function.identity(), (a, b) -> a)),
                Reference.to(Wrong.of("id.session"), sessionIds(in)),
                sessions.stream()
                    .collect(Collectors.toMap(Session::id, Function.identity(), (a, b) -> a)),
                new ArrayList<>()));
    List<Assessment> assessments = new ArrayList<>();
    List<Application> applications = new ArrayList<>();
    for (ApplicationForm.Written one : replayed(written, in.reading())) {
      Application application = one.life().application().openAt(one.openness());
      applications.add(in.reading().places().put(application, one.node()));
      one.life().assessments().forEach(assessments::add);
    }
    boolean whole = in.reading().faults().count() == faultsBefore;
    List<Expert> experts =
        in.all(
            "experts",
            new ExpertForm(
                declared,
                programme(in),
                whole ? Optional.of(applications) : Optional.empty(),
                new ArrayList<>()));
    List<Aggregate<?>> all = new ArrayList<>(calls);
    all.addAll(applications);
    all.addAll(assessments);
    all.addAll(experts);
    return all;
  }

  /**
   * Lets happen what is written, day by day across the applications, and leaves out those of which
   * something could not happen.
   */
  private static List<ApplicationForm.Written> replayed(
      List<ApplicationForm.Written> written, Reading reading) {
    record Due(ApplicationLife life, ApplicationLife.Event event) {}
    Set<ApplicationLife> stuck = new HashSet<>();
    written.stream()
        .flatMap(one -> one.events().stream().map(event -> new Due(one.life(), event)))
        .sorted(
            Comparator.comparing((Due due) -> due.event().day())
                .thenComparing(due -> due.event().order()))
        .filter(due -> !stuck.contains(due.life()))
        .forEach(
            due -> {
              Optional<ApplicationLife> happened =
                  reading.made(
                      due.event().place(),
                      () -> {
                        due.event().happening().to(due.life());
                        return due.life();
                      });
              if (happened.isEmpty()) {
                stuck.add(due.life());
              }
            });
    return written.stream().filter(one -> !stuck.contains(one.life())).toList();
  }

  private static Optional<Id<Programme>> programme(Fields in) {
    return in.node("programme")
        .flatMap(Node::asScalar)
        .map(Node.Scalar::text)
        .filter(Id::isWellFormed)
        .map(Id::of);
  }

  private static Set<String> ids(Fields in, String list, String key) {
    Unique ids = new Unique(key, in.reading());
    in.node(list)
        .flatMap(Node::asItems)
        .ifPresent(
            items -> items.items().forEach(item -> Lookahead.id(item, key).ifPresent(ids::add)));
    return ids.ids();
  }

  private static void assessmentIds(Fields in) {
    Unique ids = new Unique("assessment", in.reading());
    in.node("applications")
        .flatMap(Node::asItems)
        .ifPresent(
            items ->
                items
                    .items()
                    .forEach(
                        application ->
                            Lookahead.list(application, "assessments")
                                .forEach(
                                    item -> Lookahead.id(item, "assessment").ifPresent(ids::add))));
  }

  private static Set<String> sessionIds(Fields in) {
    Set<String> ids = new LinkedHashSet<>();
    in.node("projects")
        .flatMap(Node::asItems)
        .ifPresent(
            items ->
                items
                    .items()
                    .forEach(
                        project ->
                            Lookahead.list(project, "sessions")
                                .forEach(
                                    session ->
                                        Lookahead.id(session, "session")
                                            .ifPresent(id -> ids.add(id.text())))));
    return ids;
  }
}
