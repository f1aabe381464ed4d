/**
 * Rules: which words in which order name which act, read from a readable file and matched on the units of a line. Knows
 * neither who acts nor how far it has got.
 */
@NullMarked
package io.lodewire.enrich.action.rule;

import org.jspecify.annotations.NullMarked;
