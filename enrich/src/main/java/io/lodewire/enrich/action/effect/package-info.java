/** What a change means for trade and for supply; computed by tables, never read from the text. */
@NullMarked
package io.lodewire.enrich.action.effect;

import org.jspecify.annotations.NullMarked;
