package fi.oppienjako.lessons.core.access;

import fi.oppienjako.lessons.core.model.Ref;
import java.util.Collection;
import java.util.Optional;
import java.util.function.Function;

/** Something that not everybody may see. */
public interface Visible {

  /** The level at which it is open; empty while only its own project sees it. */
  Optional<Openness> visibleFrom();

  /** The project whose members see it whatever the level; empty if it belongs to none. */
  Optional<? extends Ref<? extends Owner>> ownedBy();

  /**
   * The programme in which its level counts, if it names one itself. Otherwise that is the
   * programme of its project, or the project alone where that belongs to none: see {@link
   * #countsWithin}.
   */
  default Optional<? extends Ref<? extends Scope>> scope() {
    return Optional.empty();
  }

  /**
   * That within which its level counts, given which programme a project is in; empty if it belongs
   * to neither a programme nor a project.
   */
  default Optional<Ref<? extends Scope>> countsWithin(
      Function<? super Ref<? extends Owner>, ? extends Optional<? extends Ref<? extends Scope>>>
          programmeOf) {
    return scope()
        .<Ref<? extends Scope>>map(named -> named)
        .or(
            () ->
                ownedBy()
                    .map(
                        project ->
                            programmeOf
                                .apply(project)
                                .<Ref<? extends Scope>>map(programme -> programme)
                                .orElse(project)));
  }

  /**
   * What it depends on and may not be open more widely than, such as the lesson of a comment.
   * Checked whenever it or one of them is saved, so that no verb, form or store repeats the rule.
   */
  Collection<? extends Ref<?>> bounds();
}
