package io.lodewire.enrich.region;

import io.lodewire.enrich.gazetteer.Case;

/**
 * Words that show where a story plays without naming the place.
 *
 * @param index a small number of its own
 * @param follows what must stand before it
 * @param reason its class and why, {@code money: currency of Japan}
 */
record SignName(Territory territory, int index, Case writing, Follows follows, Period period, String reason)
        implements RegionName {

    /** What must stand before a sign. */
    enum Follows {
        ANYTHING,
        AMOUNT,
        NAME
    }

    private static final String LOCAL = "local:";
    private static final String SPELLING = "spelling:";

    /** Whether only the local press of one country writes so. */
    boolean isLocal() {
        return reason.startsWith(LOCAL);
    }

    /** Whether it is only a country's way to spell, which helps to choose between towns and names no country. */
    boolean isSpelling() {
        return reason.startsWith(SPELLING);
    }

    /** Whether it helps to choose between towns of one name. */
    boolean speaksForTowns() {
        return isLocal() || isSpelling();
    }

    SignName withIndex(int other) {
        return new SignName(territory, other, writing, follows, period, reason);
    }
}
