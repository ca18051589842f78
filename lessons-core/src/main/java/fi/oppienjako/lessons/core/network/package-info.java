/**
 * How do those who give support work as one network? Start at {@link
 * fi.oppienjako.lessons.core.network.SupportNetwork}.
 *
 * <p>It covers who is in the network and who works with whom, how members answered the guiding
 * questions, whether support meets the needs, which skills it takes, and whether the network is of
 * use. The kinds of actors, the questions, the skills and the indicators are all data. Source: the
 * digital-support network guide (28 October 2020).
 */
@NullMarked
package fi.oppienjako.lessons.core.network;

import org.jspecify.annotations.NullMarked;
