/**
 * How are reviews, plans, playbooks and lessons written as documents? Start at {@link
 * fi.oppienjako.lessons.export.document.ResultCardMarkdown}.
 *
 * <p>Markdown is for people, and readable in a terminal as it is; JSON is for programs. Every
 * format is a {@link fi.oppienjako.lessons.export.document.DocumentFormat} and takes a {@link
 * fi.oppienjako.lessons.export.document.Wording}: the language, and the labels of words and
 * identifiers. The same input gives the same bytes on every machine.
 */
@NullMarked
package fi.oppienjako.lessons.export.document;

import org.jspecify.annotations.NullMarked;
