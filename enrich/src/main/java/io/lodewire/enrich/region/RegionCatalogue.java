package io.lodewire.enrich.region;

import com.ibm.icu.text.LocaleDisplayNames;
import com.ibm.icu.util.ULocale;
import io.lodewire.enrich.lexicon.LexiconRow;
import io.lodewire.enrich.lexicon.LexiconTable;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * All regions that a tag can name: countries and territories as CLDR lists them, historic states, the European Union,
 * subdivisions, and blocs and parts of the world under {@code XW-}.
 */
public final class RegionCatalogue {

    private record Dated(Region region, Period period) {}

    /** Names of CLDR that news does not use. */
    private static final Map<String, String> NEWS_NAMES = Map.of(
            "HK", "Hong Kong",
            "MO", "Macau",
            "MM", "Myanmar",
            "CD", "Democratic Republic of the Congo",
            "CG", "Republic of the Congo",
            "CI", "Ivory Coast",
            "TR", "Turkey",
            "CZ", "Czech Republic");

    private final Map<String, List<Dated>> regions = new LinkedHashMap<>();

    private RegionCatalogue() {}

    /** The catalogue of the bundled lexicons and of CLDR. */
    public static RegionCatalogue load() {
        var catalogue = new RegionCatalogue();
        catalogue.addCountries();
        LexiconTable.read("regions.tsv").rows().forEach(catalogue::addListed);
        LexiconTable.read("subdivisions.tsv").rows().forEach(catalogue::addSubdivision);
        return catalogue;
    }

    /** The region with the code on the day; null stands for today. */
    public Optional<Region> find(String code, @Nullable LocalDate day) {
        var dated = regions.getOrDefault(code, List.of());
        int at = Period.day(day);
        return dated.stream()
                .filter(entry -> entry.period().holds(at))
                .findFirst()
                .or(() -> dated.stream().reduce((first, second) -> second))
                .map(Dated::region);
    }

    /** The region with the code on the day; an unknown code is an {@link IllegalArgumentException}. */
    public Region get(String code, @Nullable LocalDate day) {
        return find(code, day).orElseThrow(() -> new IllegalArgumentException("no region has the code " + code));
    }

    /** All codes. */
    public Collection<String> codes() {
        return regions.keySet();
    }

    /** The code of the country that the code lies in: itself unless it is a subdivision's. */
    public static String countryOf(String code) {
        return code.startsWith("XW") || code.indexOf('-') < 0 ? code : code.substring(0, code.indexOf('-'));
    }

    private void addCountries() {
        var names = LocaleDisplayNames.getInstance(ULocale.ENGLISH);
        for (var territory : com.ibm.icu.util.Region.getAvailable(com.ibm.icu.util.Region.RegionType.TERRITORY)) {
            int number = territory.getNumericCode();
            if (number > 0) {
                var code = territory.toString();
                var name = NEWS_NAMES.getOrDefault(code, names.regionDisplayName(code));
                add(new Region(code, name, RegionKind.COUNTRY, "%03d".formatted(number)), Period.ALWAYS);
            }
        }
    }

    private void addListed(LexiconRow row) {
        var m49 = row.get("m49");
        var kind = RegionKind.valueOf(row.get("kind").toUpperCase(Locale.ROOT));
        add(new Region(row.get("code"), row.get("name"), kind, m49.isEmpty() ? null : m49), Period.of(row));
    }

    private void addSubdivision(LexiconRow row) {
        add(new Region(row.get("code"), row.get("name"), RegionKind.SUBDIVISION, null), Period.ALWAYS);
    }

    private void add(Region region, Period period) {
        regions.computeIfAbsent(region.code(), code -> new ArrayList<>()).add(new Dated(region, period));
    }
}
