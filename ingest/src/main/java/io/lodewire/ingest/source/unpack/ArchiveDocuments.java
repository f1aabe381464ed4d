package io.lodewire.ingest.source.unpack;

import io.lodewire.ingest.format.Flaw;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Optional;
import org.apache.commons.compress.archivers.ArchiveEntry;
import org.apache.commons.compress.archivers.ArchiveInputStream;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;

/** The regular files in a zip or tar, in the archive's order; folders, links and hidden files are passed over. */
final class ArchiveDocuments implements Documents {

    static final Fault NESTED = new Fault(Flaw.ARCHIVE_LIMIT, "an archive inside an archive");

    private static final Fault UNREADABLE =
            new Fault(Flaw.MALFORMED, "the entry is encrypted or packed by a method that is not known");

    private final ArchiveInputStream<?> archive;
    private final Budget budget;
    private final Optional<FaultStream> below;
    private int ordinal = -1;
    private boolean ended;
    private Optional<FaultStream> entry = Optional.empty();
    private Optional<Fault> told = Optional.empty();

    ArchiveDocuments(ArchiveInputStream<?> archive, Budget budget, Optional<FaultStream> below) {
        this.archive = archive;
        this.budget = budget;
        this.below = below;
    }

    @Override
    public Optional<Document> next() {
        while (!ended) {
            entry.ifPresent(FaultStream::drain);
            told = entry.flatMap(FaultStream::fault);
            entry = Optional.empty();
            ended = budget.isExhausted();
            var found = ended ? Optional.<Document>empty() : advance();
            if (found.isPresent()) {
                return found;
            }
        }
        return Optional.empty();
    }

    /** One entry further: a document, or nothing when the entry is none or was the last. */
    private Optional<Document> advance() {
        ordinal++;
        try {
            var next = archive.getNextEntry();
            ended = next == null;
            return next == null ? end() : document(next);
        } catch (UncheckedIOException e) {
            throw e;
        } catch (IOException | RuntimeException e) {
            ended = true;
            return brokeOffBelow() ? end() : Optional.of(refused("", FaultStream.damaged(e)));
        }
    }

    /** The end is only the end when the layer below did not break off, and the last entry has not told of that. */
    private Optional<Document> end() {
        return below.flatMap(FaultStream::fault)
                .filter(fault -> told.filter(fault::equals).isEmpty())
                .map(fault -> refused("", fault));
    }

    private Optional<Document> document(ArchiveEntry next) throws IOException {
        var exceeded = budget.spendEntry();
        if (exceeded.isPresent()) {
            return Optional.of(refused(next.getName(), exceeded.get()));
        }
        if (!archive.canReadEntryData(next)) {
            return isFile(next) ? Optional.of(refused(next.getName(), UNREADABLE)) : Optional.empty();
        }
        var faults = new FaultStream(archive, budget, below);
        entry = Optional.of(faults);
        if (!isFile(next) || isHidden(next.getName())) {
            return Optional.empty();
        }
        var content = new BufferedInputStream(faults);
        if (Packing.of(content) != Packing.NONE) {
            faults.refuse(NESTED);
        }
        return Optional.of(new Document(next.getName(), ordinal, content, faults));
    }

    private boolean brokeOffBelow() {
        return below.flatMap(FaultStream::fault).isPresent();
    }

    private Document refused(String name, Fault fault) {
        var faults = FaultStream.refusing(fault, budget);
        return new Document(name, ordinal, faults, faults);
    }

    private static boolean isFile(ArchiveEntry entry) {
        return entry instanceof TarArchiveEntry tar
                ? tar.isFile() && !tar.isLink() && !tar.isSymbolicLink()
                : !entry.isDirectory();
    }

    private static boolean isHidden(String name) {
        return name.substring(name.lastIndexOf('/') + 1).startsWith(".") || name.startsWith("__MACOSX/");
    }
}
