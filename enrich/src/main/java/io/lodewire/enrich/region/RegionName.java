package io.lodewire.enrich.region;

import io.lodewire.enrich.gazetteer.Lexicon;
import io.lodewire.enrich.gazetteer.Name;

/** What the region lexicons say of one surface form. */
sealed interface RegionName extends Name permits PlaceName, TownName, LeaderName, SignName, BlockedName {

    @Override
    default Lexicon lexicon() {
        return Lexicon.REGION;
    }
}
