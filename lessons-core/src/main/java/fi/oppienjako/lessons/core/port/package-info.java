/**
 * What does the core need from outside? Start at {@link fi.oppienjako.lessons.core.port.Store}.
 *
 * <p>Small interfaces in the words of the domain, for stores, search, recommendations, notices and
 * permissions. The core owns {@link fi.oppienjako.lessons.core.port.UnitOfWork}, which checks every
 * save; a store implements {@link fi.oppienjako.lessons.core.port.Records} below it. The {@code
 * tests} jar of this module holds the contract that every store has to pass.
 */
@NullMarked
package fi.oppienjako.lessons.core.port;

import org.jspecify.annotations.NullMarked;
