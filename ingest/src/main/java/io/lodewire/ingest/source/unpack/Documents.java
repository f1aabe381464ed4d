package io.lodewire.ingest.source.unpack;

import io.lodewire.ingest.format.Limits;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.apache.commons.compress.archivers.zip.ZipArchiveInputStream;

/** The documents in a file, packed or not, one after the other. */
public interface Documents {

    /** The next document, or nothing after the last. Reading of the one before ends with this. */
    Optional<Document> next();

    /** The documents in the bytes: those of an archive, in gzip or zstd or not, or the one that stands there itself. */
    static Documents in(InputStream bytes, Limits limits) throws IOException {
        var packed = new PackedStream(bytes);
        var budget = new Budget(limits, packed::count);
        var in = new BufferedInputStream(packed, 64 * 1024);
        return switch (Packing.of(in)) {
            case GZIP -> inside(LateStream.gzip(in), budget, Budget.ofEntries(limits));
            case ZSTD -> inside(LateStream.zstd(in), budget, Budget.ofEntries(limits));
            case ZIP -> new ArchiveDocuments(new ZipArchiveInputStream(in), budget, Optional.empty());
            case TAR -> new ArchiveDocuments(new TarArchiveInputStream(in), budget, Optional.empty());
            case NONE -> single(in, new FaultStream(in, budget));
        };
    }

    /** The bytes of a tar are paid for as they leave the compression around it. */
    private static Documents inside(InputStream content, Budget budget, Budget entries) throws IOException {
        var unpacked = new FaultStream(content, budget);
        var buffered = new BufferedInputStream(unpacked, 64 * 1024);
        return switch (Packing.of(buffered)) {
            case TAR -> new ArchiveDocuments(new TarArchiveInputStream(buffered), entries, Optional.of(unpacked));
            case NONE -> single(buffered, unpacked);
            case GZIP, ZSTD, ZIP -> {
                unpacked.refuse(ArchiveDocuments.NESTED);
                yield single(buffered, unpacked);
            }
        };
    }

    private static Documents single(InputStream content, FaultStream faults) {
        Iterator<Document> only = List.of(new Document("", 0, content, faults)).iterator();
        return () -> only.hasNext() ? Optional.of(only.next()) : Optional.empty();
    }
}
