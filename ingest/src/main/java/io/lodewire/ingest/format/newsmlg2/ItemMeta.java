package io.lodewire.ingest.format.newsmlg2;

import io.lodewire.ingest.article.ItemId;
import io.lodewire.ingest.format.convention.Authority;
import io.lodewire.ingest.format.convention.Flags;
import io.lodewire.ingest.format.convention.Names;
import io.lodewire.ingest.format.convention.StatedStatus;
import io.lodewire.ingest.format.xml.XmlElement;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** What an item says about itself: its identity, class, status and times. */
final class ItemMeta {

    private static final String META = "itemmeta/";
    private static final Set<String> TEXT = Set.of("text", "");

    private final XmlElement item;

    ItemMeta(XmlElement item) {
        this.item = item;
    }

    Optional<String> guid() {
        return item.attribute("guid");
    }

    String version() {
        return item.attribute("version").orElse(ItemId.FIRST_VERSION);
    }

    /** True for pictures, video, packages and whatever else is no text. */
    boolean isOtherMedium() {
        return !TEXT.contains(item.at(META + "itemclass").flatMap(Codes::code).orElse(""));
    }

    boolean isWithdrawn() {
        return pubStatus()
                .filter(status -> status.startsWith("cancel") || status.equals("withheld"))
                .isPresent();
    }

    String provider() {
        var stated = item.at(META + "provider")
                .flatMap(ItemMeta::name)
                .or(() -> item.at("rightsinfo/copyrightholder").flatMap(ItemMeta::name))
                .or(() -> guid().flatMap(Authority::of));
        return Names.provider(stated.orElse(NewsmlG2Format.NAME), NewsmlG2Format.NAME);
    }

    Optional<String> holder() {
        return item.at("rightsinfo/copyrightholder")
                .flatMap(ItemMeta::name)
                .or(() -> item.line("rightsinfo/copyrightnotice"));
    }

    Optional<String> versionCreated() {
        return item.firstLine(
                META + "versioncreated",
                META + "firstcreated",
                "contentmeta/contentmodified",
                "contentmeta/contentcreated");
    }

    Optional<String> firstCreated() {
        return item.line(META + "firstcreated");
    }

    Optional<String> embargoed() {
        return item.line(META + "embargoed");
    }

    Optional<String> title() {
        return item.line(META + "title");
    }

    /** The status and the signals, flags among them. */
    StatedStatus status(boolean repaired) {
        var signals = new ArrayList<String>();
        item.all(META + "signal").stream()
                .flatMap(signal -> Codes.qualified(signal).stream())
                .forEach(signals::add);
        versionCreated().map(Flags::ofTime).ifPresent(signals::addAll);
        if (repaired) {
            signals.add(Flags.REPAIRED);
        }
        return new StatedStatus(pubStatus(), List.copyOf(signals), Optional.empty());
    }

    private Optional<String> pubStatus() {
        return item.at(META + "pubstatus").flatMap(Codes::code).map(code -> code.toLowerCase(Locale.ROOT));
    }

    /** A name, else the literal, else the code without its scheme, else the host of a URI. */
    private static Optional<String> name(XmlElement party) {
        return party.line("name")
                .or(() -> party.attribute("literal"))
                .or(() -> party.attribute("qcode").map(Codes::withoutScheme))
                .or(() -> party.attribute("uri").flatMap(Authority::of))
                .or(() -> Optional.of(party.line()).filter(text -> !text.isEmpty()));
    }
}
