package fi.oppienjako.lessons.core.sharing;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import fi.oppienjako.lessons.core.concept.Condition;
import fi.oppienjako.lessons.core.concept.Conditions;
import fi.oppienjako.lessons.core.concept.Phase;
import fi.oppienjako.lessons.core.concept.Topics;
import fi.oppienjako.lessons.core.lesson.Content;
import fi.oppienjako.lessons.core.lesson.Lesson;
import fi.oppienjako.lessons.core.model.Id;
import fi.oppienjako.lessons.core.people.Organisation;
import fi.oppienjako.lessons.core.programme.Party;
import fi.oppienjako.lessons.core.programme.Project;
import fi.oppienjako.lessons.core.text.LocalizedText;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * What a lesson or a piece of work is compared with others by. Immutable.
 *
 * @param texts what it says in sentences; the explanations of conditions are added to them
 * @param topics what it is about and for whom
 * @param conditions the conditions in which it applies, or its circumstances
 * @param phase the phase that it is in, or in which it was learned
 * @param bodies the organisations that take part
 */
public record Profile(
    List<LocalizedText> texts,
    Topics topics,
    Conditions conditions,
    Optional<Id<Phase>> phase,
    Set<Id<Organisation>> bodies) {

  /** Checks and copies. */
  public Profile {
    texts = ImmutableList.copyOf(texts);
    requireNonNull(topics, "topics");
    requireNonNull(conditions, "conditions");
    requireNonNull(phase, "phase");
    bodies = ImmutableSet.copyOf(bodies);
  }

  /**
   * The profile of a lesson.
   *
   * @param learnedIn the project in which it was learned, where the reader may see it
   */
  public static Profile of(Lesson lesson, Optional<Project> learnedIn) {
    return new Profile(
        texts(lesson).toList(),
        lesson.relevance().topics(),
        lesson.relevance().conditions(),
        lesson.origin().phase(),
        learnedIn.map(Profile::bodiesOf).orElse(Set.of()));
  }

  /** The profile of what {@code lessons} say, whatever they are about. */
  public static Profile saidBy(Collection<Lesson> lessons) {
    return new Profile(
        lessons.stream().flatMap(Profile::texts).toList(),
        Topics.NONE,
        Conditions.NONE,
        Optional.empty(),
        Set.of());
  }

  /**
   * The profile of a project.
   *
   * @param phase the phase that it is in or about to enter
   */
  public static Profile of(Project project, Optional<Id<Phase>> phase) {
    return new Profile(
        List.of(project.name(), project.challenge().current()),
        project.topics(),
        project.circumstances(),
        phase,
        bodiesOf(project));
  }

  /** All that it says in sentences, by language; regional forms of a language are one. */
  public Map<Locale, List<String>> said() {
    Map<Locale, List<String>> said = new LinkedHashMap<>();
    Stream.concat(
            texts.stream(),
            conditions.all().stream().map(Condition::explanation).flatMap(Optional::stream))
        .flatMap(text -> text.wordings().entrySet().stream())
        .forEach(
            wording ->
                said.computeIfAbsent(general(wording.getKey()), none -> new ArrayList<>())
                    .add(wording.getValue()));
    return said;
  }

  /** All that it may share with another besides words, the kinds in their order. */
  public List<Trait> traits() {
    ImmutableList.Builder<Trait> traits = ImmutableList.builder();
    conditions.forEach(condition -> traits.add(Trait.of(condition)));
    topics.themes().forEach(theme -> traits.add(Trait.of(Reason.Kind.THEME, theme)));
    topics.targetGroups().forEach(group -> traits.add(Trait.of(Reason.Kind.TARGET_GROUP, group)));
    phase.ifPresent(there -> traits.add(Trait.of(Reason.Kind.PHASE, there)));
    bodies.stream().sorted().forEach(body -> traits.add(Trait.of(Reason.Kind.NETWORK, body)));
    return traits.build();
  }

  private static Stream<LocalizedText> texts(Lesson lesson) {
    Content content = lesson.content();
    return Stream.concat(
        Stream.of(content.title(), content.observation()),
        Stream.of(content.insight(), content.recommendation()).flatMap(Optional::stream));
  }

  private static Locale general(Locale language) {
    return Locale.forLanguageTag(language.getLanguage());
  }

  private static Set<Id<Organisation>> bodiesOf(Project project) {
    return project.parties().stream()
        .map(Party::organisation)
        .collect(ImmutableSet.toImmutableSet());
  }
}
