/** Tells a reader why a story has the policy actions that it has: which rules fired, which were held back, and why. */
@NullMarked
package io.lodewire.enrich.action.explain;

import org.jspecify.annotations.NullMarked;
