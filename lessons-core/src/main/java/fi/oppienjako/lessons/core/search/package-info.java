/**
 * What is searched for and what is found. Start at {@link
 * fi.oppienjako.lessons.core.search.SearchRequest}; an index answers it, or {@link
 * fi.oppienjako.lessons.core.inmemory.ScanningSearch} by reading everything.
 */
@NullMarked
package fi.oppienjako.lessons.core.search;

import org.jspecify.annotations.NullMarked;
