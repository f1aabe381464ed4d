package io.lodewire.ingest.source;

import io.lodewire.ingest.format.Item;
import io.lodewire.ingest.format.ItemReader;
import io.lodewire.ingest.format.ReadItem;
import io.lodewire.ingest.format.frame.Frame;
import io.lodewire.ingest.format.text.PlainText;
import io.lodewire.ingest.source.unpack.Document;
import io.lodewire.ingest.source.unpack.Fault;
import java.io.IOException;
import java.util.Optional;

/**
 * The items of one document.
 *
 * <p>A damaged one gives its items up to the damage. The item that the damage cuts off is malformed, however well its
 * first part reads; where the damage cuts off none, an item of its own tells of it. So does a document that is refused.
 */
final class DocumentItems {

    private static final int HEAD_BYTES = 64 * 1024;
    private static final int LONGEST_NAME = 200;

    private final Document document;
    private final Optional<ItemReader> reader;
    private boolean faultTold;

    private DocumentItems(Document document, Optional<ItemReader> reader) {
        this.document = document;
        this.reader = reader;
    }

    static DocumentItems of(Document document, ItemReader reader) {
        return new DocumentItems(document, Optional.of(reader));
    }

    static DocumentItems refused(Document document) {
        return new DocumentItems(document, Optional.empty());
    }

    Optional<LocatedItem> next() throws IOException {
        var read = reader.isPresent() ? reader.get().next() : Optional.<ReadItem>empty();
        if (read.isPresent()) {
            return Optional.of(located(read.get()));
        }
        return faultTold || document.fault().isEmpty()
                ? Optional.empty()
                : Optional.of(told(document.fault().get()));
    }

    private LocatedItem told(Fault fault) throws IOException {
        faultTold = true;
        var head = reader.isPresent() ? new byte[0] : document.content().readNBytes(HEAD_BYTES);
        var after = new Cursor(document.ordinal() + 1, 0, 0);
        return new LocatedItem(malformed(fault, Frame.whole(head)), place(), after);
    }

    private LocatedItem located(ReadItem read) {
        var after = read.lastOfFrame()
                ? new Cursor(document.ordinal(), read.frame() + 1, 0)
                : new Cursor(document.ordinal(), read.frame(), read.index() + 1);
        var place = place() + "#" + read.frame() + (read.index() > 0 ? "." + read.index() : "");
        return new LocatedItem(undamaged(read.item()), place, after);
    }

    private Item undamaged(Item item) {
        var fault = document.fault();
        if (fault.isEmpty() || !reader.map(ItemReader::isAtEnd).orElse(false)) {
            return item;
        }
        faultTold = true;
        return malformed(fault.get(), item.frame());
    }

    /** The entry's name, shortened: an archive may hold a name of any length. */
    private String place() {
        var name = PlainText.line(document.name());
        var shown = name.length() <= LONGEST_NAME ? name : "…" + name.substring(name.length() - LONGEST_NAME);
        return name.isEmpty() ? "" : "!" + shown;
    }

    private static Item malformed(Fault fault, Frame frame) {
        return new Item.Malformed(fault.flaw(), fault.message(), frame);
    }
}
