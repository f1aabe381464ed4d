package io.lodewire.enrich.region;

import static java.util.stream.Collectors.toSet;

import io.lodewire.enrich.gazetteer.Case;
import java.util.List;
import java.util.Set;

/**
 * A name of an imported gazetteer.
 *
 * @param index a small number of its own
 * @param word whether it is a single word, which may as well be a surname or the name of a firm
 * @param towns all that bear it, the largest first
 * @param areas of these towns, each once
 */
record TownName(int index, boolean word, List<Town> towns, Set<Integer> areas) implements RegionName {

    TownName {
        towns = List.copyOf(towns);
        areas = Set.copyOf(areas);
    }

    static TownName of(int index, boolean word, List<Town> towns) {
        return new TownName(index, word, towns, towns.stream().map(Town::area).collect(toSet()));
    }

    @Override
    public Case writing() {
        return Case.CAPITALISED;
    }
}
