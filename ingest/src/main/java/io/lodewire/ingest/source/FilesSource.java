package io.lodewire.ingest.source;

import io.lodewire.ingest.format.Formats;
import io.lodewire.ingest.format.Limits;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Files and folders, gzip, zstd, zip and tar unpacked, read once from the first to the last. Each file is a part of its
 * own, known by its absolute path, so that it is published once whatever folder or run it is reached through.
 */
public final class FilesSource implements Source {

    private final String id;
    private final List<Path> roots;
    private final Formats formats;
    private final Limits limits;

    /** The files under the given roots, of the given formats. */
    public FilesSource(String id, List<Path> roots, Formats formats, Limits limits) {
        this.id = id;
        this.roots = List.copyOf(roots);
        this.formats = formats;
        this.limits = limits;
    }

    @Override
    public String id() {
        return id;
    }

    @Override
    public Arrivals open(Positions positions) throws IOException {
        return new FilesInOrder(FileList.under(roots).iterator(), positions);
    }

    private final class FilesInOrder implements Arrivals {

        private final Iterator<Path> files;
        private final Positions positions;
        private @Nullable Arrivals current;

        FilesInOrder(Iterator<Path> files, Positions positions) {
            this.files = files;
            this.positions = positions;
        }

        @Override
        public Step next() throws IOException {
            while (true) {
                if (current == null) {
                    if (!files.hasNext()) {
                        return new Step.Ended();
                    }
                    current = open(files.next());
                }
                var step = current.next();
                if (!(step instanceof Step.Ended)) {
                    return step;
                }
                close();
            }
        }

        private Arrivals open(Path file) {
            return new FileArrivals(file, formats, limits, positions.of(FileArrivals.part(file)));
        }

        @Override
        public void close() throws IOException {
            if (current != null) {
                current.close();
                current = null;
            }
        }
    }
}
