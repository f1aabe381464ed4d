package io.lodewire.ingest.source;

import io.lodewire.ingest.format.Formats;
import io.lodewire.ingest.format.ItemReader;
import io.lodewire.ingest.format.Limits;
import io.lodewire.ingest.source.unpack.Document;
import io.lodewire.ingest.source.unpack.Documents;
import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;

/** The items of one file, packed or not, from a cursor on. */
final class FileItems {

    private final Documents documents;
    private final Formats formats;
    private final Limits limits;
    private final Cursor from;
    private Optional<DocumentItems> current = Optional.empty();

    private FileItems(Documents documents, Formats formats, Limits limits, Cursor from) {
        this.documents = documents;
        this.formats = formats;
        this.limits = limits;
        this.from = from;
    }

    static FileItems of(InputStream bytes, Formats formats, Limits limits, Cursor from) throws IOException {
        return new FileItems(Documents.in(bytes, limits), formats, limits, from);
    }

    Optional<LocatedItem> next() throws IOException {
        while (current.isPresent() || openNext()) {
            var item = current.get().next();
            if (item.isPresent()) {
                return item;
            }
            current = Optional.empty();
        }
        return Optional.empty();
    }

    private boolean openNext() throws IOException {
        var document = documents.next();
        while (document.isPresent() && document.get().ordinal() < from.entry()) {
            document = documents.next();
        }
        if (document.isPresent()) {
            current = Optional.of(open(document.get()));
        }
        return current.isPresent();
    }

    private DocumentItems open(Document document) throws IOException {
        if (document.isRefused()) {
            return DocumentItems.refused(document);
        }
        var reader = ItemReader.open(document.content(), formats, limits);
        if (document.ordinal() == from.entry()) {
            reader.skipTo(from.frame(), from.index());
        }
        return DocumentItems.of(document, reader);
    }
}
