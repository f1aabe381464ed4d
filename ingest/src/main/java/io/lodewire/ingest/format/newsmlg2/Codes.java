package io.lodewire.ingest.format.newsmlg2;

import io.lodewire.ingest.format.xml.XmlElement;
import java.util.Optional;

/** The ways in which NewsML-G2 names a concept: a QCode, a URI, a literal. */
final class Codes {

    private static final int LONGEST = 1_000;

    private Codes() {}

    /** The code without its scheme. */
    static Optional<String> code(XmlElement concept) {
        return qualified(concept).map(Codes::withoutScheme);
    }

    /** The code with its scheme, as it stands. */
    static Optional<String> qualified(XmlElement concept) {
        return concept.firstAttribute("qcode", "uri", "literal").filter(code -> code.length() <= LONGEST);
    }

    /** The code or URI of a list, which a literal is not. */
    static Optional<String> listed(XmlElement concept) {
        return concept.firstAttribute("qcode", "uri").filter(code -> code.length() <= LONGEST);
    }

    static String withoutScheme(String code) {
        return code.substring(Math.max(code.lastIndexOf(':'), code.lastIndexOf('/')) + 1);
    }
}
