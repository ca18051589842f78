package fi.oppienjako.lessons.export.yaml;

import fi.oppienjako.lessons.export.fault.Wrong;
import fi.oppienjako.lessons.core.concept.Activity;
import fi.oppienjako.lessons.core.concept.Phase;
import fi.oppienjako.lessons.core.concept.ProcessModel;
import fi.oppienjako.lessons.core.concept.Role;
import fi.oppienjako.lessons.core.model.Id;
import fi.oppienjako.lessons.core.programme.Adaptation;
import fi.oppienjako.lessons.core.programme.Adaptation.Part;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * A process on its way from a playbook to a plan: what the changes made so far have made of it.
 * Mutable, not thread-safe.
 */
final class Changing {

  private static final Form<Part> PART =
      Forms.choice(
          Wrong.of("word.part-of-plan"),
          Part.values(),
          part -> part.name().toLowerCase(Locale.ROOT));

  private ProcessModel process;
  private final Set<String> lost = new HashSet<>();

  Changing(ProcessModel process) {
    this.process = process;
  }

  /** A part that is there. */
  record Found(Part part, String id) {}

  /** What has come out so far. */
  ProcessModel process() {
    return process;
  }

  /** Makes {@code change}; what it cannot be made for is a fault at {@code place}. */
  Optional<Adaptation> make(Adaptation change, Place place, Reading reading) {
    return reading.made(
        place,
        () -> {
          process = change.applyTo(process);
          return change;
        });
  }

  /**
   * What would be under {@code id} could not be added; those who name it have said nothing wrong.
   */
  void lose(String id) {
    lost.add(id);
  }

  /** The part of which the id is under {@code key}; empty if there is none or it was lost. */
  Optional<Found> part(Fields in, String key) {
    Optional<Part> said = in.maybe("part", PART);
    Optional<String> id = in.one(key, Forms.id()).found().map(Id::value);
    return id.flatMap(of -> part(in, in.node(key).orElseThrow(), of, said));
  }

  Reference<Phase> phase() {
    return Reference.to(Wrong.of("id.phase-of", ProcessNames.PLAN), withLost(ids(Part.PHASE)));
  }

  Reference<Role> role() {
    return Reference.to(Wrong.of("id.role-of", ProcessNames.PLAN), withLost(ids(Part.ROLE)));
  }

  ProcessNames names() {
    return new ProcessNames(role(), phase(), ProcessNames.of(process).activity());
  }

  private Optional<Found> part(Fields in, Node node, String id, Optional<Part> said) {
    List<Part> parts =
        Stream.of(Part.values())
            .filter(part -> said.isEmpty() || said.get() == part)
            .filter(part -> ids(part).contains(id))
            .toList();
    if (parts.size() == 1) {
      return Optional.of(new Found(parts.get(0), id));
    }
    if (parts.isEmpty() && !lost.contains(id)) {
      Set<String> all = new LinkedHashSet<>();
      Stream.of(Part.values()).map(this::ids).forEach(all::addAll);
      in.reading().fault(node, Forms.isNot(id, Wrong.of("id.part-of-plan"), all));
    }
    if (parts.size() > 1) {
      in.reading().fault(node, Wrong.of("change.which-part", id));
    }
    return Optional.empty();
  }

  private Set<String> ids(Part part) {
    Stream<? extends Id<?>> ids =
        switch (part) {
          case ROLE -> process.roles().stream().map(Role::id);
          case PHASE -> process.phases().stream().map(Phase::id);
          case ACTIVITY -> process.activities().map(Activity::id);
        };
    return ids.map(Id::value).collect(LinkedHashSet::new, Set::add, Set::addAll);
  }

  private Set<String> withLost(Set<String> ids) {
    ids.addAll(lost);
    return ids;
  }
}
