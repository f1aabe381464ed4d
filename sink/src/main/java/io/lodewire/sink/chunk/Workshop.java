package io.lodewire.sink.chunk;

import io.lodewire.sink.format.Format;
import io.lodewire.sink.route.FileFormat;
import java.util.function.Function;
import java.util.function.LongSupplier;

/** What all partitions of one sink share: the formats, the limits, and the wall clock as a count of nanoseconds. */
public record Workshop(Rotation rotation, Budget budget, Function<FileFormat, Format> formats, LongSupplier nanos) {

    Format format(FileFormat format) {
        return formats.apply(format);
    }
}
