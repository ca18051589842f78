/**
 * How does a result card look on a screen? Start at {@link
 * fi.oppienjako.lessons.examples.card.CardOnScreen}.
 */
@NullMarked
package fi.oppienjako.lessons.examples.card;

import org.jspecify.annotations.NullMarked;
