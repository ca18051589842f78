/**
 * What can be asked on the command line? Start at {@link
 * fi.oppienjako.lessons.examples.command.Commands}.
 *
 * <p>One class a command. Nothing here reads the clock or the standard streams: both come in as a
 * {@link fi.oppienjako.lessons.examples.command.Terminal}.
 */
@NullMarked
package fi.oppienjako.lessons.examples.command;

import org.jspecify.annotations.NullMarked;
