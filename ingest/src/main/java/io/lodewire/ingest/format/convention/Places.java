package io.lodewire.ingest.format.convention;

import static java.util.regex.Pattern.CASE_INSENSITIVE;

import java.util.Locale;
import java.util.regex.Pattern;

/** How codes of places are written, whatever list they came from. */
public final class Places {

    private static final Pattern ISO_3166 =
            Pattern.compile(".*(?:iso3166|iso-3166).*?[/:]([a-z]{2,3})/?$", CASE_INSENSITIVE);
    private static final int LONGEST = 200;
    private static final Pattern WEB_ADDRESS = Pattern.compile("https?://\\S+", CASE_INSENSITIVE);

    private Places() {}

    /** {@code iso3166:RU} for a country of ISO 3166, else the code as it stands. */
    public static String qualified(String code) {
        if (code.length() > LONGEST) {
            return code;
        }
        var country = ISO_3166.matcher(code);
        return country.matches() ? "iso3166:" + country.group(1).toUpperCase(Locale.ROOT) : code;
    }

    /** True for what a browser can open. */
    public static boolean isWebAddress(String text) {
        return WEB_ADDRESS.matcher(text).matches();
    }
}
