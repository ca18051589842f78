package fi.oppienjako.lessons.export.imports;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ImmutableSortedSet;
import fi.oppienjako.lessons.core.concept.Perspective;
import fi.oppienjako.lessons.core.model.ExternalReference;
import fi.oppienjako.lessons.core.text.Term;
import fi.oppienjako.lessons.core.text.Worded;
import fi.oppienjako.lessons.export.table.Place;
import java.net.URI;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * A lesson as a row tells it, and nothing that it does not tell. Immutable.
 *
 * @param place where the row stands
 * @param reference what the register calls it
 * @param language its language
 * @param title its title, made from its first sentence if it has none
 * @param observation what happened
 * @param insight why it happened
 * @param recommendation what to do
 * @param themes what it is about
 * @param targetGroups for whom it is
 * @param perspectives from which it was learned
 * @param persons who is named where a person has mapped it
 * @param source where it comes from, and what else the row tells
 * @param link where it can be read
 * @param notes what was done to put it like this
 */
record Told(
    Place place,
    ExternalReference reference,
    Locale language,
    String title,
    Optional<String> observation,
    Optional<String> insight,
    Optional<String> recommendation,
    Set<Term> themes,
    Set<Term> targetGroups,
    Set<Perspective> perspectives,
    List<String> persons,
    String source,
    Optional<URI> link,
    List<Worded> notes)
    implements ToldRow {

  Told {
    themes = ImmutableSortedSet.copyOf(themes);
    targetGroups = ImmutableSortedSet.copyOf(targetGroups);
    perspectives = ImmutableSet.copyOf(perspectives);
    persons = ImmutableList.copyOf(persons);
    notes = ImmutableList.copyOf(notes);
  }

  @Override
  public RowPrint print() {
    return RowPrint.of(this);
  }

  @Override
  public Worded shown() {
    return new Shown(this);
  }
}
