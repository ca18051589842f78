/**
 * How do those who give support work as one network? Start at {@link
 * fi.oppienjako.lessons.core.network.Network}.
 *
 * <p>Who is in the network and who is tied to whom, what its members answered to the questions of
 * its steps, whether support meets the needs, what skills it takes, and whether the network is of
 * use. The kinds of actors, the questions, the skills and the indicators are all data. Source: the
 * digital-support network guide (28 October 2020).
 */
@NullMarked
package fi.oppienjako.lessons.core.network;

import org.jspecify.annotations.NullMarked;
