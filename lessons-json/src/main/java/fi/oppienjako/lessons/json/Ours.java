package fi.oppienjako.lessons.json;

import fi.oppienjako.lessons.core.StandardKinds;
import fi.oppienjako.lessons.core.model.Kind;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Which classes the rules are for: those of the core and of an embedder's own kinds, so that a
 * mapper treats all others as it did before.
 *
 * @param packages the packages of other kinds
 */
record Ours(Set<String> packages) {

  private static final String CORE = StandardKinds.class.getPackageName();

  static Ours with(Kind<?>... others) {
    return new Ours(
        Arrays.stream(others)
            .map(kind -> kind.type().getPackageName())
            .collect(Collectors.toCollection(LinkedHashSet::new)));
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
