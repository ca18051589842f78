/** Search with Lucene. */
@NullMarked
package fi.oppienjako.lessons.search.lucene;

import org.jspecify.annotations.NullMarked;
