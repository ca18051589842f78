package fi.oppienjako.lessons.export.yaml;

import fi.oppienjako.lessons.export.fault.Wrong;
import fi.oppienjako.lessons.core.access.Openness;
import fi.oppienjako.lessons.core.cocreation.VersionStage;
import fi.oppienjako.lessons.core.cocreation.VersionState;
import fi.oppienjako.lessons.core.people.History;
import fi.oppienjako.lessons.core.people.Person;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;

/** An entry in the history of a version of a roadmap. */
record TurnForm(Reference<Person> person, InOrder days) implements Form<TurnForm.Written> {

  private static final Form<VersionState> STATE =
      Forms.choice(Wrong.of("word.version-state"), VersionState.values(), VersionState::key);

  /**
   * A turn, not yet taken.
   *
   * @param level how widely the version is open since; empty if it is as before
   */
  record Written(Node node, VersionState state, Optional<Openness> level, Signed signed) {}

  @Override
  public Optional<Written> read(Node node, Reading reading) {
    return Form.<Written>keys(in -> turn(in, node)).read(node, reading);
  }

  private Optional<Written> turn(Fields in, Node node) {
    Supplier<VersionState> state = in.one("state", STATE);
    Optional<Openness> level = in.maybe("at", Forms.LEVEL);
    Optional<Signed> signed = Signed.in(in, person, days);
    return in.make(() -> new Written(node, state.get(), level, signed.orElseThrow()));
  }

  /** The turns listed under {@code key}, each possible after the one before it. */
  static History<VersionStage> inOrder(Fields in, String key, TurnForm form) {
    History<VersionStage> history = History.none();
    Openness level = Openness.LAB;
    for (Written written : in.some(key, form)) {
      Openness next = written.level().orElse(level);
      Reading reading = in.reading();
      if (history.latest().isPresent()) {
        VersionState before = history.latest().get().state().state();
        if (!before.mayBecome(written.state())) {
          reading.fault(written.node(), impossible(before, written.state()));
          return History.none();
        }
      }
      if (level.isWiderThan(next)) {
        reading.fault(written.node(), Wrong.of("version.never-narrower", level.key(), next.key()));
        return History.none();
      }
      level = next;
      history =
          history.then(
              new VersionStage(written.state(), level),
              written.signed().by(),
              written.signed().at());
    }
    return history;
  }

  private static Wrong impossible(VersionState from, VersionState to) {
    List<String> next =
        Stream.of(VersionState.values()).filter(from::mayBecome).map(VersionState::key).toList();
    return next.isEmpty()
        ? Wrong.of("version.ended", from.key(), to.key())
        : Wrong.of("version.impossible", from.key(), to.key(), String.join(", ", next));
  }
}
