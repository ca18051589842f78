/**
 * How does a roadmap grow out of what many organisations say? Start at {@link
 * fi.oppienjako.lessons.core.cocreation.CoCreation}.
 *
 * <p>Contributions are made in sessions at four levels. They go into the items of a roadmap or are
 * set aside with a reason; every item leads back to its contributions, and every contribution says
 * what became of it. Source: the public pages on the municipalities' digital roadmap (2022) at
 * Finland's Digital and Population Data Services Agency.
 */
@NullMarked
package fi.oppienjako.lessons.core.cocreation;

import org.jspecify.annotations.NullMarked;
