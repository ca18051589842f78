package fi.oppienjako.lessons.search.lucene;

import fi.oppienjako.lessons.search.lucene.analysis.Word;

/**
 * A word at its place in a text.
 *
 * @param written where it stands, and how it is written
 * @param word its terms
 */
record Placed(Tokens.Token written, Word word) {}
