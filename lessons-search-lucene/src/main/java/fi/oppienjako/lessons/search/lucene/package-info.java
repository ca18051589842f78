/**
 * Finds lessons and related work by what people wrote, in Finnish, Swedish and English. Start at
 * {@link fi.oppienjako.lessons.search.lucene.LuceneIndex}.
 *
 * <p>A word is found in its other forms (<em>kunnan</em>, <em>kuntien</em>), as a part of compounds
 * (<em>verkosto</em> in <em>digitukiverkosto</em>), with a typing error or without its dots, and by
 * what others call the same thing, in another language too: see {@link
 * fi.oppienjako.lessons.search.lucene.Thesaurus}, which a programme may add its own words to.
 *
 * <p>The index holds no texts, only their words; what a reader is shown comes from the store. It is
 * a copy that can always be made anew, so it needs no backup. Several processes on one PostgreSQL
 * database have an index each, which follows the changes that the database announces, whoever made
 * them: what another process saved is found within a second here, too.
 */
@NullMarked
package fi.oppienjako.lessons.search.lucene;

import org.jspecify.annotations.NullMarked;
