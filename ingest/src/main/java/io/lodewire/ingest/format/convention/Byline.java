package io.lodewire.ingest.format.convention;

import static java.util.regex.Pattern.CASE_INSENSITIVE;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The authors named in a byline such as {@code By Jane Doe and Li Wei, Reuters}. */
public final class Byline {

    private static final Pattern BY = Pattern.compile("^\\s*(?:by|von|par|por)\\s+", CASE_INSENSITIVE);
    private static final Pattern BETWEEN_NAMES = Pattern.compile("\\s+(?:and|&)\\s+", CASE_INSENSITIVE);
    private static final Pattern OF_REUTERS = Pattern.compile(",\\s*Reuters?\\s*$", CASE_INSENSITIVE);

    private Byline() {}

    /** The names, in order; what follows a name after a comma stays with it, but the wire's own name goes. */
    public static List<String> authors(String line) {
        var names = OF_REUTERS.matcher(BY.matcher(line).replaceFirst("")).replaceFirst("");
        return Stream.of(BETWEEN_NAMES.split(names))
                .map(String::strip)
                .filter(name -> !name.isEmpty())
                .toList();
    }
}
