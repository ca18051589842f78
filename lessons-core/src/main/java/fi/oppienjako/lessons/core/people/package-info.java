/**
 * Who? Start at {@link fi.oppienjako.lessons.core.people.Organisation} and {@link
 * fi.oppienjako.lessons.core.people.By}.
 *
 * <p>Persons are kept apart from everything else, which knows them by identifier alone: a person
 * who asks to be forgotten is forgotten in one place.
 */
@NullMarked
package fi.oppienjako.lessons.core.people;

import org.jspecify.annotations.NullMarked;
