package fi.oppienjako.lessons.export.imports;

import fi.oppienjako.lessons.core.LessonSharing;
import fi.oppienjako.lessons.core.access.Viewer;
import fi.oppienjako.lessons.core.model.ExternalReference;
import fi.oppienjako.lessons.core.model.Id;
import fi.oppienjako.lessons.core.people.By;
import fi.oppienjako.lessons.core.people.Organisation;
import fi.oppienjako.lessons.core.text.InvalidValueException;
import fi.oppienjako.lessons.core.text.LocalizedText;
import fi.oppienjako.lessons.core.text.Term;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * The organisations that a register names as leads: those that are here by that name, where only
 * one has it, and those that come in with the register, each known by its name in it.
 */
final class LeadOrganisations {

  /** What follows the name of the register in a reference to one of its organisations. */
  private static final String SUFFIX = ".org";

  /** Of what kind they are: a register seldom tells. */
  private static final Term KIND = Term.of("organisation");

  private static final int LONGEST_KEY = 200;

  private final String system;
  private final Map<String, Id<Organisation>> byName;

  private LeadOrganisations(String system, Map<String, Id<Organisation>> byName) {
    this.system = system;
    this.byName = byName;
  }

  static LeadOrganisations of(String register, LessonSharing sharing) {
    Map<String, Id<Organisation>> byName = new HashMap<>();
    Set<String> several = new HashSet<>();
    sharing
        .store()
        .<Boolean>read(
            Viewer.unrestricted(),
            seen -> {
              try (Stream<Organisation> all = seen.all(Organisation.KIND).stream()) {
                all.forEach(
                    one ->
                        Set.copyOf(one.name().wordings().values()).stream()
                            .map(LeadOrganisations::folded)
                            .distinct()
                            .filter(name -> byName.put(name, one.id()) != null)
                            .forEach(several::add));
              }
              return true;
            });
    several.forEach(byName::remove);
    return new LeadOrganisations(register + SUFFIX, byName);
  }

  /** The organisation of that name, which comes in if it is not here. */
  Id<Organisation> get(String name, Locale language, LessonSharing all, By by) {
    Id<Organisation> here = byName.get(folded(name));
    if (here != null) {
      return here;
    }
    Optional<ExternalReference> reference = reference(name);
    return reference
        .flatMap(known -> all.find(Organisation.KIND, known, Viewer.unrestricted()))
        .map(Organisation::id)
        .orElseGet(
            () -> {
              Organisation fresh =
                  Organisation.of(all.context().newId(), LocalizedText.of(language, name), KIND);
              return all.save(reference.map(fresh::knownAs).orElse(fresh), by).id();
            });
  }

  /** Whether {@code organisation} came in with the register. */
  boolean isTheirs(Id<Organisation> organisation, LessonSharing all) {
    return all.store()
        .<Boolean>read(
            Viewer.unrestricted(),
            seen ->
                seen.all(Organisation.KIND)
                    .find(organisation)
                    .filter(
                        one ->
                            one.references().stream()
                                .anyMatch(known -> known.system().equals(system)))
                    .isPresent());
  }

  private Optional<ExternalReference> reference(String name) {
    String key = folded(name);
    try {
      return Optional.of(
          new ExternalReference(
              system, key.substring(0, Math.min(key.length(), LONGEST_KEY)).strip()));
    } catch (InvalidValueException e) {
      return Optional.empty();
    }
  }

  private static String folded(String name) {
    return name.strip().replaceAll("\\s+", " ").toLowerCase(Locale.ROOT);
  }
}
