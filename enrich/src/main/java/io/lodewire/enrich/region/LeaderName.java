package io.lodewire.enrich.region;

import io.lodewire.enrich.gazetteer.Case;

/**
 * The full or the last name of a person in office.
 *
 * @param full whether it is the full name
 */
record LeaderName(Leader leader, boolean full) implements RegionName {

    @Override
    public Case writing() {
        return Case.CAPITALISED;
    }
}
