package io.lodewire.ingest.format.convention;

import java.util.Locale;
import java.util.regex.Pattern;

/** How providers are named: lower case, words joined by hyphens. */
public final class Names {

    private static final int LONGEST = 100;
    private static final Pattern NOT_IN_A_NAME = Pattern.compile("[^\\p{L}\\p{N}.]+");
    private static final Pattern OUTER_SIGNS = Pattern.compile("^[-.]+|[-.]+$");

    private Names() {}

    /** The provider of the given name, or the other one when the name has no letter or digit. */
    public static String provider(String name, String otherwise) {
        var start = name.substring(0, Math.min(name.length(), LONGEST)).toLowerCase(Locale.ROOT);
        var joined = NOT_IN_A_NAME.matcher(start).replaceAll("-");
        var bare = OUTER_SIGNS.matcher(joined).replaceAll("");
        return bare.isEmpty() ? otherwise : bare;
    }
}
