package io.lodewire.enrich.region;

import io.lodewire.enrich.geonames.GeoPlace;

/**
 * A town or mine of an imported gazetteer.
 *
 * @param territory its subdivision where the catalogue has it, else its country
 * @param area a number for the first-level subdivision that it lies in, as the gazetteer knows it
 */
record Town(GeoPlace place, Territory territory, int area) {

    /** Whether it may be the place that the bundled lexicons know by the name. */
    boolean isIn(Territory known) {
        return territory.country() == known.country()
                && (territory == known || !known.isSubdivision() || !territory.isSubdivision());
    }
}
