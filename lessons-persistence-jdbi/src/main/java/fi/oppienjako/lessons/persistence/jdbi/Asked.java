package fi.oppienjako.lessons.persistence.jdbi;

import fi.oppienjako.lessons.core.cocreation.JointAction;
import fi.oppienjako.lessons.core.lesson.Lesson;
import fi.oppienjako.lessons.core.model.Aggregate;
import fi.oppienjako.lessons.core.model.Kind;
import fi.oppienjako.lessons.core.support.Application;
import fi.oppienjako.lessons.core.text.Term;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * What is asked for of a kind in SQL beyond what the kind itself says. Whatever is not listed here
 * is decided on the things as they were read.
 *
 * @param state the column of the state; null if the kind has none
 * @param vocabulary the name under which words are kept
 * @param words the words by which things are asked for
 * @param facts what is counted without reading documents
 */
record Asked<A extends Aggregate<A>>(
    @Nullable Function<A, ? extends Enum<?>> state,
    String vocabulary,
    Function<A, ? extends Collection<Term>> words,
    List<Fact<A>> facts) {

  static final String THEMES = "theme";

  private static final Map<Kind<?>, Asked<?>> KINDS =
      Map.of(
          Lesson.KIND,
              new Asked<Lesson>(
                  Lesson::state, THEMES, one -> one.relevance().topics().themes(), LessonFacts.ALL),
          Application.KIND, stateOnly(Application::state),
          JointAction.KIND, stateOnly(JointAction::state));

  private static <A extends Aggregate<A>> Asked<A> stateOnly(
      @Nullable Function<A, ? extends Enum<?>> state) {
    return new Asked<>(state, "", one -> List.of(), List.of());
  }

  @SuppressWarnings("unchecked") // Each stands under its own kind.
  static <A extends Aggregate<A>> Asked<A> of(Kind<A> kind) {
    Asked<?> found = KINDS.get(kind);
    return found == null ? stateOnly(null) : (Asked<A>) found;
  }

  Optional<String> state(A thing) {
    return state == null ? Optional.empty() : Optional.of(word(state.apply(thing)));
  }

  List<String> words(A thing) {
    return words.apply(thing).stream().map(Term::key).toList();
  }

  /** A choice as it is written in columns and documents. */
  static String word(Enum<?> choice) {
    return choice.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
