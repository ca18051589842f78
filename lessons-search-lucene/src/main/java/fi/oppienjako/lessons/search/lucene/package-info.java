/**
 * Finds lessons and related work by what people wrote, in Finnish, Swedish and English. Start at
 * {@link fi.oppienjako.lessons.search.lucene.LuceneIndex}.
 *
 * <p>A word is found in its other forms (<em>kunnan</em>, <em>kuntien</em>), as a part of compounds
 * (<em>verkosto</em> in <em>digitukiverkosto</em>), with a typing error or without its dots, and by
 * what others call the same thing, in another language too: see {@link
 * fi.oppienjako.lessons.search.lucene.Thesaurus}, which a programme may add its own words to.
 *
 * <p>If you have a language model, on your own machine or as a service, pass it as an {@link
 * fi.oppienjako.lessons.search.lucene.Embedder}: then lessons are found by what they mean, too,
 * even if they share no word with what is looked for. No model comes with the library.
 *
 * <pre>{@code
 * Embedder model = new Embedder() {
 *   public String name() { return "our-model 3"; }   // Another name rebuilds the index.
 *   public int dimension() { return 384; }
 *   public double nearFrom() { return 0.6; }         // What is farther away is not found by it.
 *   public List<float[]> embed(List<Text> texts) {
 *     return ours.vectors(texts.stream().map(Text::words).toList());
 *   }
 * };
 * LuceneIndex.open(folder, store, IndexOptions.defaults().withEmbedder(model));
 * }</pre>
 *
 * <p>In search, look-ups, similar lessons and beneficiaries the ranking by meaning and the one by
 * words become one by reciprocal rank fusion (k = 60). What is found by its meaning alone says so:
 * {@link fi.oppienjako.lessons.core.search.Hit#reason} and {@link
 * fi.oppienjako.lessons.core.sharing.Reason.Kind#MEANING}. Overlaps, words in quotation marks and
 * what is like a project's own lessons go by words alone. While the model fails, words alone decide
 * in everything else; vectors that are missing are asked for again later.
 *
 * <p>The index holds no texts, only their words; what a reader is shown comes from the store. It is
 * a copy that can always be rebuilt, so it needs no backup. Several processes on one PostgreSQL
 * database have an index each, which follows the changes that the database announces, whoever made
 * them: what another process saved is found within a second here, too.
 */
@NullMarked
package fi.oppienjako.lessons.search.lucene;

import org.jspecify.annotations.NullMarked;
