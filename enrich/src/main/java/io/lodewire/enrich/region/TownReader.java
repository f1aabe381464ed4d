package io.lodewire.enrich.region;

import static java.util.stream.Collectors.toSet;

import io.lodewire.enrich.geonames.GeoNamesFile;
import io.lodewire.enrich.geonames.GeoPlace;
import io.lodewire.enrich.lexicon.LexiconTable;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Reads the names of an imported gazetteer, and gathers the places of each. */
final class TownReader {

    private static final int SHORTEST = 3;
    private static final Comparator<Town> LARGEST_FIRST = Comparator.comparingLong(
                    (Town town) -> town.place().population())
            .reversed()
            .thenComparingLong(town -> town.place().geonameId());

    private final Territories territories;
    private final Set<String> stops;
    private final Map<String, Integer> areas = new HashMap<>();
    private final Map<String, List<Town>> byName = new LinkedHashMap<>();

    TownReader(Territories territories) {
        this.territories = territories;
        this.stops = LexiconTable.read("town-stops.tsv").rows().stream()
                .flatMap(row -> row.list("names").stream())
                .collect(toSet());
    }

    void readInto(List<RegionLexicon.Entry> entries, GeoNamesFile gazetteer) throws IOException {
        gazetteer.forEach(this::add);
        byName.forEach((name, towns) -> {
            towns.sort(LARGEST_FIRST);
            entries.add(new RegionLexicon.Entry(name, TownName.of(entries.size(), isWord(name), towns)));
        });
    }

    private void add(GeoPlace place) {
        territories.find(place.country()).ifPresent(country -> {
            var town = new Town(place, territory(place, country), area(place));
            add(place.name(), town);
            if (!place.asciiName().equals(place.name())) {
                add(place.asciiName(), town);
            }
        });
    }

    private void add(String name, Town town) {
        if (name.length() >= SHORTEST && Character.isUpperCase(name.charAt(0)) && !stops.contains(name)) {
            byName.computeIfAbsent(name, first -> new ArrayList<>(1)).add(town);
        }
    }

    /** GeoNames has letters of its own choice or ISO's for few countries, numbers that are not ISO's for the others. */
    private Territory territory(GeoPlace place, Territory country) {
        boolean letters = place.admin1().chars().allMatch(Character::isLetter);
        return letters
                ? territories.find(place.country() + "-" + place.admin1()).orElse(country)
                : country;
    }

    private int area(GeoPlace place) {
        return areas.computeIfAbsent(place.country() + "." + place.admin1(), first -> areas.size());
    }

    private static boolean isWord(String name) {
        return name.indexOf(' ') < 0 && name.indexOf('-') < 0;
    }
}
