package io.lodewire.enrich.region;

import io.lodewire.enrich.gazetteer.GazetteerBuilder;
import io.lodewire.enrich.geonames.GeoNamesFile;
import io.lodewire.enrich.text.Vocabulary;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/** All names of regions, and the words around them that say how they are meant, as the bundled lexicons have them. */
public final class RegionLexicon {

    /** A surface form with one meaning. */
    record Entry(String surface, RegionName name) {}

    private final Territories territories;
    private final ContextWords words;
    private final ExchangeCodes exchanges;
    private final TownWeights townWeights = TownWeights.read();
    private final List<Entry> entries = new ArrayList<>();

    private RegionLexicon(Territories territories, Vocabulary vocabulary) {
        this.territories = territories;
        this.words = ContextWords.read(vocabulary);
        this.exchanges = ExchangeCodes.read(territories);
    }

    /** Reads the bundled lexicons; their context words go to the vocabulary. */
    public static RegionLexicon load(RegionCatalogue catalogue, Vocabulary vocabulary) {
        var territories = new Territories(catalogue);
        var lexicon = new RegionLexicon(territories, vocabulary);
        var guards = GuardReader.read(territories, vocabulary);
        new PlaceNameReader(territories, guards).readInto(lexicon.entries);
        new SignReader(territories, guards).readInto(lexicon.entries);
        new LeaderReader(territories).readInto(lexicon.entries);
        return lexicon;
    }

    /** As {@link #load(RegionCatalogue, Vocabulary)}, with the places of an imported gazetteer. */
    public static RegionLexicon load(RegionCatalogue catalogue, Vocabulary vocabulary, GeoNamesFile gazetteer)
            throws IOException {
        var lexicon = load(catalogue, vocabulary);
        new TownReader(lexicon.territories).readInto(lexicon.entries, gazetteer);
        return lexicon;
    }

    /** Adds all names to a gazetteer. */
    public void addTo(GazetteerBuilder builder) {
        entries.forEach(entry -> builder.add(entry.surface(), entry.name()));
    }

    Territories territories() {
        return territories;
    }

    ContextWords words() {
        return words;
    }

    ExchangeCodes exchanges() {
        return exchanges;
    }

    TownWeights townWeights() {
        return townWeights;
    }

    List<Entry> entries() {
        return List.copyOf(entries);
    }
}
