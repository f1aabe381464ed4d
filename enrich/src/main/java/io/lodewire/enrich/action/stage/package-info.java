/**
 * What is done to a measure and how far that has got: change, status, factuality and discourse, read from the words that
 * govern an act.
 */
@NullMarked
package io.lodewire.enrich.action.stage;

import org.jspecify.annotations.NullMarked;
