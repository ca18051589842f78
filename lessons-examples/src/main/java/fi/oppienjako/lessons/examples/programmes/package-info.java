/**
 * Which programmes come as examples? Start at {@link
 * fi.oppienjako.lessons.examples.programmes.ExampleProgrammes}.
 *
 * <p>The programmes themselves are YAML files beside the classes of this package.
 */
@NullMarked
package fi.oppienjako.lessons.examples.programmes;

import org.jspecify.annotations.NullMarked;
