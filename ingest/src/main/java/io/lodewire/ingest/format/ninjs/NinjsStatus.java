package io.lodewire.ingest.format.ninjs;

import io.lodewire.ingest.article.VersionKind;
import io.lodewire.ingest.format.convention.Flags;
import io.lodewire.ingest.format.convention.StatedStatus;
import io.lodewire.ingest.format.json.JsonFields;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What a ninjs item says of its version: publication status, signals, type. */
final class NinjsStatus {

    private NinjsStatus() {}

    static StatedStatus of(JsonFields item, Optional<String> stated) {
        return new StatedStatus(item.line("pubstatus"), signals(item, stated), ofType(item));
    }

    private static List<String> signals(JsonFields item, Optional<String> stated) {
        var signals = new ArrayList<String>();
        for (var name : List.of("signal", "signals")) {
            signals.addAll(item.strings(name));
            item.objects(name).stream()
                    .flatMap(signal -> signal.firstLine("uri", "qcode", "code", "literal", "name").stream())
                    .forEach(signals::add);
        }
        stated.map(Flags::ofTime).ifPresent(signals::addAll);
        signals.addAll(NinjsFlaws.of(item));
        return signals;
    }

    private static Optional<VersionKind> ofType(JsonFields item) {
        return item.line("type").filter("advisory"::equalsIgnoreCase).map(type -> VersionKind.ADVISORY);
    }
}
