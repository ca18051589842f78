/**
 * How do pilots become a lasting part of the work? Start at {@link
 * fi.oppienjako.lessons.core.pilot.PilotWork} and {@link fi.oppienjako.lessons.core.pilot.Pilot}.
 *
 * <p>Professionals and customers ideate, plan and carry out pilots as equals; each pilot is
 * evaluated, and a later one says what it took from the earlier. Support goes along through all
 * phases, what was tried is rooted, and trust in one's own digital ability is asked before and
 * after. Source: the closing article of the TiimiVerkko project (2021).
 */
@NullMarked
package fi.oppienjako.lessons.core.pilot;

import org.jspecify.annotations.NullMarked;
