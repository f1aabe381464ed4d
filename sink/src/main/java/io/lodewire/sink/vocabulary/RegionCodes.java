package io.lodewire.sink.vocabulary;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Region codes as events carry them: ISO 3166-1 alpha-2, states of the past, EU, subdivisions of ISO 3166-2, and blocs
 * as XW-…. Of the last two only the form is checked, because which of them occur is the lexicon's business.
 */
final class RegionCodes implements Vocabulary {

    private static final Pattern SUBDIVISION = Pattern.compile("([A-Z]{2})-[A-Z0-9]{1,3}");
    private static final Pattern BLOC = Pattern.compile("XW(-[A-Z0-9]+)+");

    /** Codes that the JDK's list of countries lacks, with the names that users know. */
    private static final Map<String, String> BESIDE_ISO = Map.ofEntries(
            Map.entry("EU", "European Union"),
            Map.entry("XK", "Kosovo"),
            Map.entry("SU", "Soviet Union"),
            Map.entry("DD", "East Germany"),
            Map.entry("YU", "Yugoslavia"),
            Map.entry("CS", "Czechoslovakia"),
            Map.entry("ZR", "Zaire"),
            Map.entry("BU", "Burma"),
            Map.entry("YD", "South Yemen"),
            Map.entry("HV", "Upper Volta"),
            Map.entry("RH", "Southern Rhodesia"),
            Map.entry("AN", "Netherlands Antilles"),
            Map.entry("TP", "East Timor"));

    private final Map<String, String> codesByName = new LinkedHashMap<>();
    private final Set<String> codes;

    RegionCodes() {
        Arrays.stream(Locale.getISOCountries()).forEach(this::addCountry);
        BESIDE_ISO.entrySet().stream().sorted(Map.Entry.comparingByKey()).forEach(entry -> {
            codesByName.put(entry.getKey(), entry.getKey());
            codesByName.put(entry.getValue(), entry.getKey());
        });
        codesByName.put("UK", "GB");
        codesByName.put("USSR", "SU");
        codes = Set.copyOf(codesByName.values());
    }

    private void addCountry(String code) {
        var country = new Locale("", code);
        codesByName.put(code, code);
        codesByName.put(country.getISO3Country(), code);
        codesByName.put(country.getDisplayCountry(Locale.ENGLISH), code);
    }

    @Override
    public Set<String> meaning(String word) {
        var subdivision = SUBDIVISION.matcher(word);
        var known = codes.contains(word)
                || BLOC.matcher(word).matches()
                || (subdivision.matches() && codes.contains(subdivision.group(1)));
        return known ? Set.of(word) : Set.of();
    }

    @Override
    public String complaint(String word) {
        var code = codesByName.get(Nearest.to(word, codesByName.keySet()));
        return "unknown region \"%s\", did you mean \"%s\"?".formatted(word, code);
    }
}
