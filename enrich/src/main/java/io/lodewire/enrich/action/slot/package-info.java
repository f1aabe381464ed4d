/** What an act is about beside its parties: goods, dates, amounts and terms. */
@NullMarked
package io.lodewire.enrich.action.slot;

import org.jspecify.annotations.NullMarked;
