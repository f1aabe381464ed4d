package io.lodewire.bench.accuracy.prediction;

import io.lodewire.bench.accuracy.file.Row;
import io.lodewire.bench.accuracy.measure.Witness;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Reads a policy action as it stands in an enriched article. */
final class ActReader {

    /** Actions among equals: the actor and the partners are not told apart. */
    private static final Set<String> MUTUAL = Set.of("resource-agreement", "trade-deal", "offer-or-talks");

    private ActReader() {}

    static Act read(Row row) {
        var action = row.text("action");
        return new Act(
                action,
                actors(row, MUTUAL.contains(action)),
                Set.of(row.text("change", "").toLowerCase(Locale.ROOT)),
                Set.of(status(row.text("status", ""))),
                row.rows("commodities").stream().map(ActReader::commodity).collect(Collectors.toSet()),
                quotes(row));
    }

    private static Set<String> actors(Row row, boolean mutual) {
        var partners = mutual ? row.rows("partner") : List.<Row>of();
        return Stream.concat(row.rows("actor").stream(), partners.stream())
                .map(party -> Countries.of(party.text("code", "")))
                .flatMap(Optional::stream)
                .collect(Collectors.toSet());
    }

    private static String status(String symbol) {
        var status = symbol.toLowerCase(Locale.ROOT).replace('_', '-');
        return status.equals("agreed-in-principle") ? "agreed" : status;
    }

    private static String commodity(Row good) {
        return good.json().isTextual() ? good.json().asText() : good.text("id");
    }

    private static List<Witness> quotes(Row row) {
        return row.rows("evidence").stream()
                .filter(evidence -> evidence.has("quote"))
                .map(evidence -> new Witness(evidence.text("quote"), ""))
                .toList();
    }
}
