package fi.oppienjako.lessons.json;

import fi.oppienjako.lessons.core.StandardKinds;
import fi.oppienjako.lessons.core.model.Aggregate;
import fi.oppienjako.lessons.core.model.Id;
import fi.oppienjako.lessons.core.model.Kind;
import fi.oppienjako.lessons.core.model.Ref;
import fi.oppienjako.lessons.core.text.InvalidValueException;
import fi.oppienjako.lessons.core.text.Message;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Which classes the rules are for: those of the core and of an embedder's own kinds, so that a
 * mapper treats all others as it did before.
 *
 * @param packages the packages of other kinds
 * @param kinds all kinds by their keys
 */
record MappedTypes(Set<String> packages, Map<String, Kind<?>> kinds) {

  private static final String CORE = StandardKinds.class.getPackageName();

  static MappedTypes with(Kind<?>... others) {
    return new MappedTypes(
        Arrays.stream(others)
            .map(kind -> kind.type().getPackageName())
            .collect(Collectors.toCollection(LinkedHashSet::new)),
        Stream.concat(StandardKinds.ALL.stream(), Arrays.stream(others))
            .collect(Collectors.toMap(Kind::key, kind -> kind, (one, same) -> one)));
  }

  /** The reference that is written as its kind, a colon and its identifier. */
  Ref<?> ref(String written) {
    int colon = written.indexOf(':');
    Kind<?> kind = kinds.get(written.substring(0, Math.max(0, colon)));
    if (kind == null) {
      throw new InvalidValueException(Message.of("id.ill-formed", written));
    }
    return ref(kind, written.substring(colon + 1));
  }

  private static <A extends Aggregate<A>> Ref<A> ref(Kind<A> kind, String id) {
    return kind.ref(Id.of(id));
  }

  boolean includes(Class<?> type) {
    String name = type.getPackageName();
    return name.equals(CORE) || name.startsWith(CORE + ".") || packages.contains(name);
  }

  /** Whether it is one of our records, which are objects in JSON unless they are words. */
  boolean isRecord(Class<?> type) {
    return type.isRecord() && includes(type);
  }
}
