package fi.oppienjako.lessons.export.yaml;

import fi.oppienjako.lessons.core.model.Aggregate;
import fi.oppienjako.lessons.core.model.Id;
import fi.oppienjako.lessons.core.programme.Programme;
import fi.oppienjako.lessons.core.programme.Project;
import fi.oppienjako.lessons.core.programme.Session;
import fi.oppienjako.lessons.core.support.Call;
import fi.oppienjako.lessons.core.support.Expert;
import fi.oppienjako.lessons.core.support.Output;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Expert support: calls, applications with their assessments, experts, and outputs. */
final class SupportSection implements Section {

  @Override
  public List<? extends Aggregate<?>> read(
      Fields in, Declared declared, Map<String, Project> projects, LessonParts lessons) {
    Set<String> callIds = ids(in, "calls", "call");
    ids(in, "applications", "application");
    ids(in, "experts", "expert");
    ids(in, "outputs", "output");
    assessmentIds(in);
    List<Call> calls = in.all("calls", new CallForm(programme(in)));
    int faultsBefore = in.reading().faults().count();
    List<ApplicationForm.Written> applications =
        in.all(
            "applications",
            new ApplicationForm(
                declared,
                projects,
                Reference.to(Wrong.of("id.call"), callIds),
                calls.stream()
                    .collect(Collectors.toMap(Call::id, Function.identity(), (a, b) -> a)),
                Reference.to(Wrong.of("id.session"), sessionIds(in)),
                lessons.sessions().stream()
                    .collect(Collectors.toMap(Session::id, Function.identity(), (a, b) -> a))));
    boolean whole = in.reading().faults().count() == faultsBefore;
    List<Expert> experts =
        in.all(
            "experts",
            new ExpertForm(
                declared,
                whole
                    ? Optional.of(
                        applications.stream().map(ApplicationForm.Written::application).toList())
                    : Optional.empty(),
                new ArrayList<>()));
    List<Output> outputs = in.all("outputs", new OutputForm(declared, projects));
    List<Aggregate<?>> all = new ArrayList<>(calls);
    applications.forEach(written -> all.add(written.application()));
    applications.forEach(written -> all.addAll(written.assessments()));
    all.addAll(experts);
    all.addAll(outputs);
    return all;
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
