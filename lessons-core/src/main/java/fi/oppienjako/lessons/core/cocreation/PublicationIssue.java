package fi.oppienjako.lessons.core.cocreation;

import static java.util.Objects.requireNonNull;

import fi.oppienjako.lessons.core.model.Id;
import fi.oppienjako.lessons.core.text.LocalizedText;
import fi.oppienjako.lessons.core.text.Messages;
import fi.oppienjako.lessons.core.text.Written;
import java.util.Locale;
import java.util.Optional;

/**
 * What is missing or wrong before a version of a roadmap can be published. Immutable.
 *
 * @param kind what is the matter
 * @param section the section concerned
 * @param item the item concerned; empty if none
 * @param language the language that is missing; empty if none
 */
public record PublicationIssue(
    Kind kind, RoadmapSection section, Optional<Id<RoadmapItem>> item, Optional<Locale> language) {

  /** What can be the matter. */
  public enum Kind {
    /** A section says nothing. */
    EMPTY,
    /** An item leads back to no contribution. */
    SOURCE,
    /** A text is not there in a language. */
    LANGUAGE,
    /** The wording in a language was made from an earlier original. */
    STALE;

    /** The word for it in files and programs: the name in lower case. */
    public String key() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  /** Checks that nothing is missing. */
  public PublicationIssue {
    requireNonNull(kind, "kind");
    requireNonNull(section, "section");
    requireNonNull(item, "item");
    requireNonNull(language, "language");
  }

  /** What to tell people, in fi, sv and en. */
  public LocalizedText message() {
    LocalizedText where =
        item.map(id -> Messages.in("roadmap.item", section.label(), id)).orElseGet(section::label);
    return Messages.in(
        "lack." + kind.key(), where, language.<Object>map(Written::language).orElse(""));
  }

  /** The message in English. */
  @Override
  public String toString() {
    return message().toString();
  }
}
