/**
 * And with nothing outside? Start at {@link fi.oppienjako.lessons.core.inmemory.InMemoryStore}.
 *
 * <p>The reference for other adapters: the plainest way to meet each port's contract.
 */
@NullMarked
package fi.oppienjako.lessons.core.inmemory;

import org.jspecify.annotations.NullMarked;
