/**
 * How do pilots become a lasting part of the work? Start at {@link
 * fi.oppienjako.lessons.core.pilot.PilotWork}.
 *
 * <p>Professionals and customers find ideas, plan and carry out pilots as equals; each pilot is
 * evaluated, and a later one says what it builds on. Support is given in all phases, what works
 * takes root in daily work, and trust in one's own digital skills is surveyed before and after.
 * Source: the closing article of the TiimiVerkko project (2021).
 */
@NullMarked
package fi.oppienjako.lessons.core.pilot;

import org.jspecify.annotations.NullMarked;
