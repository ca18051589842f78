package fi.oppienjako.lessons.export.yaml;

import fi.oppienjako.lessons.core.model.Id;
import fi.oppienjako.lessons.core.people.By;
import fi.oppienjako.lessons.core.people.Organisation;
import fi.oppienjako.lessons.core.programme.Challenge;
import fi.oppienjako.lessons.core.programme.Project;
import fi.oppienjako.lessons.core.support.Application;
import fi.oppienjako.lessons.core.support.Assessment;
import fi.oppienjako.lessons.core.support.Assessments;
import fi.oppienjako.lessons.core.support.Call;
import fi.oppienjako.lessons.core.support.Consequences;
import fi.oppienjako.lessons.core.support.Grant;
import fi.oppienjako.lessons.core.text.LocalizedText;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/**
 * An application going through what happened to it, and what that changes in its project. Mutable,
 * not thread-safe.
 */
final class ApplicationLife {

  /** What comes first on one day: beginning, what is written, handing in, assessing, all else. */
  enum Order {
    BEGIN,
    ANSWER,
    SUBMIT,
    ASK,
    ASSESS,
    OTHER
  }

  /** What happens to an application. */
  @FunctionalInterface
  interface Happening {
    void to(ApplicationLife life);
  }

  /**
   * Something that happened on a day.
   *
   * @param place where it is written
   */
  record Event(Place place, LocalDate day, Order order, Happening happening) {}

  private final Call call;
  private final String project;
  private final ReplayedProjects projects;
  private final Map<Id<Assessment>, Assessment> assessments = new LinkedHashMap<>();
  private final List<Application> granted;
  private Optional<Application> application = Optional.empty();

  /**
   * Nothing has happened yet.
   *
   * @param granted those of the file that have been granted support so far; it adds itself
   */
  ApplicationLife(
      Call call, Id<Project> project, ReplayedProjects projects, List<Application> granted) {
    this.call = call;
    this.project = project.value();
    this.projects = projects;
    this.granted = granted;
  }

  /** Begins it with the challenge as the project described it by then. */
  void begin(Id<Application> id, Id<Organisation> applicant, By by, Instant at) {
    Project applying = applying();
    List<Challenge.Version> known = byThen(applying, at);
    application =
        Optional.of(
            Application.begun(id, call, applicant, applying.facing(new Challenge(known)), by, at));
  }

  /** Makes the challenge more precise, of which the project may tell later versions, too. */
  void refine(LocalizedText text, By by, Instant at) {
    change(now -> now.refine(text, by, at));
    Project told = projects.get(project);
    List<Challenge.Version> versions = told.challenge().versions();
    Project until = told.facing(new Challenge(byThen(told, at)));
    List<Challenge.Version> all =
        new ArrayList<>(Consequences.ofRefining(application(), until).challenge().versions());
    all.addAll(versions.subList(all.size() - 1, versions.size()));
    projects.put(told.facing(new Challenge(all)));
  }

  private static List<Challenge.Version> byThen(Project project, Instant at) {
    return project.challenge().versions().stream()
        .filter(version -> !version.at().isAfter(at))
        .toList();
  }

  void grant(Grant grant, By by, Instant at) {
    change(now -> now.grant(grant, assessed(), by, at));
    List<Application> others =
        granted.stream().filter(one -> one.project().equals(applying().id())).toList();
    projects.join(Consequences.ofGranting(application(), call, applying(), others), at);
    granted.add(application());
  }

  void change(UnaryOperator<Application> step) {
    application = Optional.of(step.apply(application()));
  }

  void asked(Assessment assessment) {
    assessments.put(assessment.id(), assessment);
  }

  void change(Id<Assessment> assessment, UnaryOperator<Assessment> step) {
    assessments.computeIfPresent(assessment, (id, before) -> step.apply(before));
  }

  Application application() {
    return application.orElseThrow();
  }

  Project applying() {
    return projects.get(project);
  }

  Call call() {
    return call;
  }

  Assessments assessed() {
    return Assessments.of(application(), applying(), call, assessments.values());
  }

  Stream<Assessment> assessments() {
    return assessments.values().stream();
  }
}
