package fi.oppienjako.lessons.core.search;

import fi.oppienjako.lessons.core.access.Openness;
import fi.oppienjako.lessons.core.concept.Perspective;
import fi.oppienjako.lessons.core.lesson.Lesson;
import fi.oppienjako.lessons.core.model.Id;
import fi.oppienjako.lessons.core.programme.Party;
import fi.oppienjako.lessons.core.programme.Project;
import fi.oppienjako.lessons.core.reuse.Reuse;
import fi.oppienjako.lessons.core.text.LocalizedText;
import fi.oppienjako.lessons.core.text.Term;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/** The values of facets that a lesson has. */
public final class Facets {

  private final Map<Facet, Set<String>> values = new EnumMap<>(Facet.class);

  private Facets() {}

  /**
   * Returns the values of each facet that {@code lesson} has.
   *
   * @param lesson the lesson, as those see it for whom its facets are counted
   * @param learnedIn the project in which it was learned, as they see it
   * @param reuses its reuses; only those that are open to all count
   */
  public static Map<Facet, Set<String>> of(
      Lesson lesson, Optional<Project> learnedIn, Collection<Reuse> reuses) {
    Facets facets = new Facets();
    lesson.relevance().perspectives().stream()
        .map(Perspective::key)
        .forEach(key -> facets.put(Facet.PERSPECTIVE, key));
    lesson.origin().phase().ifPresent(phase -> facets.put(Facet.PHASE, phase.value()));
    lesson.origin().programme().ifPresent(one -> facets.put(Facet.PROGRAMME, one.value()));
    facets.put(Facet.PROJECT, lesson.origin().project().value());
    learnedIn.stream()
        .flatMap(project -> project.parties().stream())
        .map(Party::organisation)
        .map(Id::value)
        .forEach(id -> facets.put(Facet.ORGANISATION, id));
    lesson.relevance().topics().themes().stream()
        .map(Term::key)
        .forEach(key -> facets.put(Facet.THEME, key));
    lesson.relevance().topics().targetGroups().stream()
        .map(Term::key)
        .forEach(key -> facets.put(Facet.TARGET_GROUP, key));
    facets.put(
        Facet.YEAR, String.valueOf(lesson.life().capturedAt().atZone(ZoneOffset.UTC).getYear()));
    facets.put(Facet.STATE, lesson.state().key());
    lesson.openness().map(Openness::key).ifPresent(key -> facets.put(Facet.OPENNESS, key));
    reuses.stream()
        .filter(reuse -> reuse.openness().equals(Optional.of(Openness.AGORA)))
        .map(reuse -> reuse.outcome().key())
        .forEach(key -> facets.put(Facet.OUTCOME, key));
    Stream.of(lesson.content().title(), lesson.content().observation())
        .map(LocalizedText::wordings)
        .flatMap(wordings -> wordings.keySet().stream())
        .forEach(language -> facets.put(Facet.LANGUAGE, language.getLanguage()));
    return facets.values;
  }

  private void put(Facet facet, String value) {
    values.computeIfAbsent(facet, none -> new TreeSet<>()).add(value);
  }
}
