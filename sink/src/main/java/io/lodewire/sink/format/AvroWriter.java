package io.lodewire.sink.format;

import io.lodewire.sink.event.Event;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import org.apache.avro.file.CodecFactory;
import org.apache.avro.file.DataFileWriter;
import org.apache.avro.specific.SpecificData;
import org.apache.avro.specific.SpecificDatumWriter;
import org.apache.avro.specific.SpecificRecord;

/** An Avro container file, packed by deflate, which every Avro library reads. */
final class AvroWriter implements ChunkFileWriter {

    private static final int LEVEL = 6;

    private final Appender file;
    private Optional<DataFileWriter<SpecificRecord>> container = Optional.empty();

    AvroWriter(Path file) {
        this.file = new Appender(file, Compression.NONE);
    }

    @Override
    public void write(Event event) throws IOException {
        if (container.isEmpty()) {
            container = Optional.of(begin(event.value()));
        }
        container.get().append(event.value());
        file.flushIfFull();
    }

    private DataFileWriter<SpecificRecord> begin(SpecificRecord first) throws IOException {
        var schema = first.getSchema();
        var model = SpecificData.getForClass(first.getClass());
        return new DataFileWriter<SpecificRecord>(new SpecificDatumWriter<>(schema, model))
                .setCodec(CodecFactory.deflateCodec(LEVEL))
                .create(schema, new PendingStream(file));
    }

    /** Without the block that is being filled, which is 64 kB at most. */
    @Override
    public long size() {
        return file.size();
    }

    @Override
    public long buffered() {
        return file.buffered();
    }

    @Override
    public boolean spill() throws IOException {
        if (container.isPresent()) {
            container.get().flush();
        }
        file.flush();
        return true;
    }

    @Override
    public void finish() throws IOException {
        if (container.isPresent()) {
            container.get().close();
        }
        file.flush();
    }
}
