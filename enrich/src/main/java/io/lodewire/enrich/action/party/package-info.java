/**
 * Who acts, on whom and with whom: the authorities that a sentence names, and the part each plays in an act. Firms, markets
 * and opinions are no authorities.
 */
@NullMarked
package io.lodewire.enrich.action.party;

import org.jspecify.annotations.NullMarked;
