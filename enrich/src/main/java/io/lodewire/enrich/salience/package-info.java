/** How much a story is about each region and commodity that it names: the weights, and the tags that come of them. */
@NullMarked
package io.lodewire.enrich.salience;

import org.jspecify.annotations.NullMarked;
