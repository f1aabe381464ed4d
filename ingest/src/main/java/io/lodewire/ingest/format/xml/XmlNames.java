package io.lodewire.ingest.format.xml;

import java.util.Locale;
import java.util.Set;

/** How names of elements are made equal: lower case, no prefix, except where a prefix changes what the name means. */
final class XmlNames {

    private static final Set<String> APART = Set.of("media", "itunes");

    private XmlNames() {}

    static String element(String prefix, String local) {
        var kept = prefix.toLowerCase(Locale.ROOT);
        var name = local.toLowerCase(Locale.ROOT);
        return APART.contains(kept) ? kept + ":" + name : name;
    }

    /** The same of a name as it stands in the document. */
    static String element(String qualified) {
        var colon = qualified.indexOf(':');
        return element(colon < 0 ? "" : qualified.substring(0, colon), qualified.substring(colon + 1));
    }
}
