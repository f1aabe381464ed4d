/**
 * Places of the GeoNames gazetteer: its dump format, read and written, and what of it is of use to news. What a name means
 * in a story belongs to the region step; no text of a story may come in.
 */
@NullMarked
package io.lodewire.enrich.geonames;

import org.jspecify.annotations.NullMarked;
