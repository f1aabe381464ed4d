/**
 * Decision lists that tell from the words around a name whether it is meant as a commodity. Knows words and places in a
 * sentence; no commodity may come in.
 */
@NullMarked
package io.lodewire.enrich.commodity.guard;

import org.jspecify.annotations.NullMarked;
