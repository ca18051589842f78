/**
 * How do the ports work without anything outside? Start at {@link
 * fi.oppienjako.lessons.core.inmemory.InMemoryStore}.
 *
 * <p>The reference for other adapters: the simplest way to implement each port. Search and
 * recommendation, {@link fi.oppienjako.lessons.core.inmemory.ScanningSearch} and {@link
 * fi.oppienjako.lessons.core.inmemory.ScanningRecommender}, go through everything there is.
 */
@NullMarked
package fi.oppienjako.lessons.core.inmemory;

import org.jspecify.annotations.NullMarked;
