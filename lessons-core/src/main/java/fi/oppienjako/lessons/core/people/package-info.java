/**
 * Who did what, when and why? Start at {@link fi.oppienjako.lessons.core.people.By} and {@link
 * fi.oppienjako.lessons.core.people.History}.
 *
 * <p>What people say may be hidden by {@link fi.oppienjako.lessons.core.people.Moderation}.
 *
 * <p>Personal data is stored in {@link fi.oppienjako.lessons.core.people.Person} alone. Everything
 * else refers to persons by identifier, so that a person who asks to be erased is erased in one
 * place.
 */
@NullMarked
package fi.oppienjako.lessons.core.people;

import org.jspecify.annotations.NullMarked;
