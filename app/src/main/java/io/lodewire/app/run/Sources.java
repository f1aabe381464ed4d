package io.lodewire.app.run;

import io.lodewire.ingest.WireFormats;
import io.lodewire.ingest.format.Limits;
import io.lodewire.ingest.source.FilesSource;
import io.lodewire.ingest.source.Source;
import io.lodewire.ingest.source.StreamSource;
import java.nio.file.Path;
import java.util.List;

/** The sources that the command line offers, all formats under the standard limits. */
final class Sources {

    private static final Path STANDARD_INPUT = Path.of("-");

    private Sources() {}

    /** Standard input for no file or {@code -}, else the files and folders. */
    static Source ofFilesOrStandardInput(String id, List<Path> files) {
        var limits = Limits.standard();
        var formats = WireFormats.all(limits);
        return files.isEmpty() || files.equals(List.of(STANDARD_INPUT))
                ? new StreamSource(id, System.in, formats, limits)
                : new FilesSource(id, files, formats, limits);
    }
}
