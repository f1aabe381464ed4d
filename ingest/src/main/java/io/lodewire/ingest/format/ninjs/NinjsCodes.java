package io.lodewire.ingest.format.ninjs;

import io.lodewire.ingest.format.convention.Places;
import io.lodewire.ingest.format.json.JsonFields;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Subjects and places of an item, each with the scheme that its code is from. */
final class NinjsCodes {

    private static final int MOST = 200;
    private static final int LONGEST = 1_000;

    private NinjsCodes() {}

    static List<String> subjects(JsonFields item) {
        return Stream.of("subject", "subjects")
                .flatMap(name -> item.objects(name).stream())
                .flatMap(subject -> code(subject, "subject").stream())
                .distinct()
                .limit(MOST)
                .toList();
    }

    /** Where the story is from and the places that it is about. */
    static List<String> places(JsonFields item) {
        var located = item.line("located").map(name -> "name:" + name).stream();
        var places = Stream.of("place", "places")
                .flatMap(name -> item.objects(name).stream())
                .flatMap(place -> place(place).stream());
        return Stream.concat(located, places).distinct().limit(MOST).toList();
    }

    private static Optional<String> place(JsonFields place) {
        return code(place, "place").map(Places::qualified);
    }

    /** The URI, else the code behind its scheme, else the name. */
    private static Optional<String> code(JsonFields concept, String kind) {
        var code = concept.line("code").or(() -> concept.line("literal"));
        return concept.line("uri")
                .or(() -> code.map(value -> concept.line("scheme").orElse(kind + ":") + value))
                .or(() -> concept.line("name").map(name -> "name:" + name))
                .filter(found -> found.length() <= LONGEST);
    }
}
