package fi.oppienjako.lessons.export.imports;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedSet;
import fi.oppienjako.lessons.core.model.DateRange;
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
 * A project as a row tells it, and nothing that it does not tell. Immutable.
 *
 * @param place where the row stands
 * @param reference what the register calls it
 * @param language its language
 * @param name what the project is called
 * @param description what it works on
 * @param organisations those that lead it
 * @param period from when to when it is worked on, as far as it is told
 * @param themes what it is about
 * @param targetGroups for whom it is
 * @param persons who is named where a person has mapped it
 * @param source where it comes from, and what else the row tells
 * @param link where it can be read
 * @param notes what was done to put it like this
 */
record ToldProject(
    Place place,
    ExternalReference reference,
    Locale language,
    String name,
    Optional<String> description,
    List<String> organisations,
    DateRange period,
    Set<Term> themes,
    Set<Term> targetGroups,
    List<String> persons,
    String source,
    Optional<URI> link,
    List<Worded> notes)
    implements ToldRow {

  ToldProject {
    organisations = ImmutableList.copyOf(organisations);
    themes = ImmutableSortedSet.copyOf(themes);
    targetGroups = ImmutableSortedSet.copyOf(targetGroups);
    persons = ImmutableList.copyOf(persons);
    notes = ImmutableList.copyOf(notes);
  }

  /**
   * What the project works on: its description, else its name. A sentence that says that nothing is
   * told would be the same in all of them, and make them look alike.
   */
  String challenge() {
    return description.orElse(name);
  }

  @Override
  public RowPrint print() {
    return RowPrint.of(this);
  }

  @Override
  public Worded shown() {
    return new ShownProject(this);
  }
}
