package io.lodewire.ingest.format.newsml1;

import io.lodewire.ingest.article.ItemId;
import io.lodewire.ingest.article.VersionKind;
import io.lodewire.ingest.format.convention.Flags;
import io.lodewire.ingest.format.convention.StatedStatus;
import io.lodewire.ingest.format.convention.Times;
import io.lodewire.ingest.format.xml.XmlElement;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Locale;
import java.util.Optional;

/** What the provider says about the handling of an item: its revision, status, instructions and times. */
final class Management {

    private static final String MANAGEMENT = "newsmanagement/";
    private static final String FORMAL_NAME = "formalname";

    private final XmlElement item;
    private final boolean repaired;

    Management(XmlElement item, boolean repaired) {
        this.item = item;
        this.repaired = repaired;
    }

    String version() {
        return item.line("identification/newsidentifier/revisionid").orElse(ItemId.FIRST_VERSION);
    }

    Optional<String> revised() {
        return item.firstLine(MANAGEMENT + "thisrevisioncreated", MANAGEMENT + "firstcreated");
    }

    Optional<String> firstCreated() {
        return item.line(MANAGEMENT + "firstcreated");
    }

    /** The moment at which an embargoed item may be used. */
    Optional<Instant> embargo() {
        return pubStatus()
                .filter("embargoed"::equals)
                .flatMap(status -> item.line(MANAGEMENT + "statuswillchange/dateandtime"))
                .flatMap(Times::read);
    }

    boolean isWithdrawn() {
        return pubStatus()
                .filter(status -> status.startsWith("cancel") || status.equals("withheld"))
                .isPresent();
    }

    StatedStatus status() {
        var signals = new ArrayList<String>();
        instruction().map(name -> "instruction:" + name).ifPresent(signals::add);
        revised().map(Flags::ofTime).ifPresent(signals::addAll);
        if (repaired) {
            signals.add(Flags.REPAIRED);
        }
        return new StatedStatus(pubStatus(), signals, instruction().flatMap(Management::ofInstruction));
    }

    private Optional<String> pubStatus() {
        return item.attributeAt(MANAGEMENT + "status", FORMAL_NAME).map(status -> status.toLowerCase(Locale.ROOT));
    }

    private Optional<String> instruction() {
        return item.attributeAt(MANAGEMENT + "instruction", FORMAL_NAME).map(name -> name.toLowerCase(Locale.ROOT));
    }

    /** The words that NewsML 1 has for it. */
    private static Optional<VersionKind> ofInstruction(String name) {
        return switch (name) {
            case "update" -> Optional.of(VersionKind.UPDATE);
            case "rectify", "correction" -> Optional.of(VersionKind.CORRECTION);
            case "delete", "kill" -> Optional.of(VersionKind.KILL);
            default -> Optional.empty();
        };
    }
}
