/**
 * What every adapter of a port must do, ours or a stranger's; start at {@link
 * fi.oppienjako.lessons.core.contract.StoreContract}.
 */
@NullMarked
package fi.oppienjako.lessons.core.contract;

import org.jspecify.annotations.NullMarked;
