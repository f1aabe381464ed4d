package io.lodewire.enrich.region;

import io.lodewire.enrich.gazetteer.Case;

/**
 * A longer name that holds the name of a place and does not mean it.
 *
 * @param reason why it is none
 */
record BlockedName(String reason) implements RegionName {

    @Override
    public Case writing() {
        return Case.ANY;
    }
}
