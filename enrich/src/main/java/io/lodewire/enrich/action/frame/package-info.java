/** What a policy action is, as values: the frame and its slots. No rules. */
@NullMarked
package io.lodewire.enrich.action.frame;

import org.jspecify.annotations.NullMarked;
