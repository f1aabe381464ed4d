/**
 * A line with the authorities in it and the story around it: which words name a state, a leader or a body, and whom a name
 * or a pronoun stands for. Firms, markets and opinions are no authorities.
 */
@NullMarked
package io.lodewire.enrich.action.scene;

import org.jspecify.annotations.NullMarked;
