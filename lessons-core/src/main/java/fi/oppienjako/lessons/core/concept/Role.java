package fi.oppienjako.lessons.core.concept;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Sets;
import fi.oppienjako.lessons.core.model.Id;
import fi.oppienjako.lessons.core.text.LocalizedText;
import java.util.List;
import java.util.Set;

/**
 * A role that somebody has in a process. Immutable.
 *
 * @param id the identifier, unique in its process
 * @param name what it is called
 * @param responsibilities what somebody in the role is responsible for
 * @param perspectives the perspectives that the role carries
 * @param answersFor the steps of the loop that somebody in the role answers for
 */
public record Role(
    Id<Role> id,
    LocalizedText name,
    List<LocalizedText> responsibilities,
    Set<Perspective> perspectives,
    Set<LoopStep> answersFor) {

  /** Checks and copies. */
  public Role {
    requireNonNull(id, "id");
    requireNonNull(name, "name");
    responsibilities = ImmutableList.copyOf(responsibilities);
    perspectives = Sets.immutableEnumSet(perspectives);
    answersFor = Sets.immutableEnumSet(answersFor);
  }

  /** Creates a role that carries {@code perspectives}, with nothing else. */
  public static Role of(Id<Role> id, LocalizedText name, Perspective... perspectives) {
    return new Role(id, name, List.of(), Set.of(perspectives), Set.of());
  }

  /** Returns this role, called {@code name}. */
  public Role named(LocalizedText name) {
    return new Role(id, name, responsibilities, perspectives, answersFor);
  }

  /** Returns this role, answering for {@code steps} of the loop. */
  public Role answeringFor(LoopStep... steps) {
    return new Role(id, name, responsibilities, perspectives, Set.of(steps));
  }
}
