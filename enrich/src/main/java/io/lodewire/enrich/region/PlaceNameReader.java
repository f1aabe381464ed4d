package io.lodewire.enrich.region;

import com.ibm.icu.text.LocaleDisplayNames;
import com.ibm.icu.util.ULocale;
import io.lodewire.enrich.gazetteer.Case;
import io.lodewire.enrich.gazetteer.MentionKind;
import io.lodewire.enrich.lexicon.LexiconRow;
import io.lodewire.enrich.lexicon.LexiconTable;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Reads what regions and places are called: CLDR's names first, then those of the lexicons. */
final class PlaceNameReader {

    private final Territories territories;
    private final Map<String, Guard> guards;
    private final Set<String> words;
    private final Set<String> seen = new HashSet<>();

    PlaceNameReader(Territories territories, Map<String, Guard> guards) {
        this.territories = territories;
        this.guards = guards;
        this.words = LexiconTable.read("capital-words.tsv").rows().stream()
                .flatMap(row -> row.list("names").stream())
                .collect(Collectors.toSet());
    }

    void readInto(List<RegionLexicon.Entry> entries) {
        LexiconTable.read("region-names.tsv").rows().forEach(row -> addCountry(row, entries));
        LexiconTable.read("regions.tsv").rows().forEach(row -> addBloc(row, entries));
        LexiconTable.read("subdivisions.tsv").rows().forEach(row -> addSubdivision(row, entries));
        LexiconTable.read("cities.tsv").rows().forEach(row -> addCity(row, entries));
        addCldrNames(entries);
    }

    private void addCountry(LexiconRow row, List<RegionLexicon.Entry> entries) {
        var territory = territories.get(row.get("code"));
        add(territory, MentionKind.NAME, row.list("names"), entries);
        add(territory, MentionKind.DEMONYM, row.list("demonyms"), entries);
        add(territory, MentionKind.ABBREVIATION, row.list("abbreviations"), entries);
    }

    private void addBloc(LexiconRow row, List<RegionLexicon.Entry> entries) {
        if (row.get("kind").equals(RegionKind.COUNTRY.name())) {
            return;
        }
        var territory = territories.get(row.get("code"));
        var form = new PlaceName.Form(MentionKind.BLOC, Case.CAPITALISED, false, false);
        for (var column : List.of("names", "abbreviations", "demonyms")) {
            for (var surface : row.list(column)) {
                var written = Character.isLowerCase(surface.charAt(0))
                        ? new PlaceName.Form(MentionKind.BLOC, Case.ANY, false, false)
                        : form;
                put(
                        surface,
                        new PlaceName(territory, written, Period.of(row), null, guards.get(surface), null),
                        entries);
            }
        }
    }

    private void addSubdivision(LexiconRow row, List<RegionLexicon.Entry> entries) {
        var territory = territories.get(row.get("code"));
        add(territory, MentionKind.NAME, List.of(row.get("name")), entries);
        add(territory, MentionKind.NAME, row.list("aliases"), entries);
        add(territory, MentionKind.DEMONYM, row.list("demonyms"), entries);
        for (var surface : row.list("abbreviations")) {
            var form = new PlaceName.Form(
                    MentionKind.ABBREVIATION, Case.CAPITALISED, surface.indexOf('.') < 0, words.contains(surface));
            put(surface, new PlaceName(territory, form, Period.ALWAYS, null, guards.get(surface), null), entries);
        }
    }

    private void addCity(LexiconRow row, List<RegionLexicon.Entry> entries) {
        var territory = territories.get(row.get("code"));
        var site = new PlaceName.Site(
                row.get("name"),
                row.get("role").equals("capital") || row.get("role").equals("seat"),
                degrees(row.get("latitude")),
                degrees(row.get("longitude")),
                speaksFor(row, territory),
                row.list("rivals").stream().map(territories::get).toList());
        var reason = row.get("role") + " in " + row.get("code");
        addSite(row.get("name"), territory, site, reason, entries);
        row.list("aliases").forEach(alias -> addSite(alias, territory, site, reason, entries));
    }

    private void addSite(
            String surface,
            Territory territory,
            PlaceName.Site site,
            String reason,
            List<RegionLexicon.Entry> entries) {
        var form = new PlaceName.Form(MentionKind.NAME, Case.CAPITALISED, false, isWord(surface));
        put(surface, new PlaceName(territory, form, Period.ALWAYS, site, guards.get(surface), reason), entries);
    }

    private @Nullable Territory speaksFor(LexiconRow row, Territory territory) {
        var role = row.get("role");
        if (!role.equals("seat")) {
            return null;
        }
        return row.get("speaks-for").isEmpty() ? territory.country() : territories.get(row.get("speaks-for"));
    }

    private void addCldrNames(List<RegionLexicon.Entry> entries) {
        var names = LocaleDisplayNames.getInstance(ULocale.ENGLISH);
        for (var region : com.ibm.icu.util.Region.getAvailable(com.ibm.icu.util.Region.RegionType.TERRITORY)) {
            var name = names.regionDisplayName(region.toString());
            if (region.getNumericCode() > 0 && !name.equals("Jersey") && !name.contains("(") && !name.contains(" - ")) {
                add(territories.get(region.toString()), MentionKind.NAME, List.of(name), entries);
            }
        }
    }

    private void add(Territory territory, MentionKind kind, List<String> surfaces, List<RegionLexicon.Entry> entries) {
        for (var surface : surfaces) {
            var writing = kind == MentionKind.ABBREVIATION
                    ? Case.ALL_CAPITALS
                    : Character.isLowerCase(surface.charAt(0)) ? Case.ANY : Case.CAPITALISED;
            var form = new PlaceName.Form(kind, writing, false, isWord(surface));
            put(surface, new PlaceName(territory, form, Period.ALWAYS, null, guards.get(surface), null), entries);
        }
    }

    private boolean isWord(String surface) {
        return words.contains(surface.toUpperCase(java.util.Locale.ROOT));
    }

    private void put(String surface, PlaceName name, List<RegionLexicon.Entry> entries) {
        if (seen.add(surface + '\t' + name.territory().code() + '\t' + name.period())) {
            entries.add(new RegionLexicon.Entry(surface, name));
        }
    }

    private static @Nullable Double degrees(String cell) {
        return cell.isEmpty() ? null : Double.valueOf(cell);
    }
}
