/**
 * Turns Finnish, Swedish and English text into the terms it is found by; start from {@link
 * fi.oppienjako.lessons.search.lucene.analysis.LanguageAnalysis}.
 */
@NullMarked
package fi.oppienjako.lessons.search.lucene.analysis;

import org.jspecify.annotations.NullMarked;
