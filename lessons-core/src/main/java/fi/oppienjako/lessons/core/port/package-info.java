/**
 * What does the core need from outside? Start at {@link fi.oppienjako.lessons.core.port.Store}.
 *
 * <p>Small interfaces in the words of the domain. Whoever implements one runs its contract, which
 * the {@code tests} jar of this module holds.
 */
@NullMarked
package fi.oppienjako.lessons.core.port;

import org.jspecify.annotations.NullMarked;
