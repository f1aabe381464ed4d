package io.lodewire.sink.format;

import io.lodewire.sink.event.Event;
import io.lodewire.sink.flat.FlatAction;
import io.lodewire.sink.flat.FlatRecord;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Function;
import org.apache.avro.Schema;
import org.apache.avro.generic.GenericData;
import org.apache.avro.generic.IndexedRecord;
import org.apache.avro.specific.SpecificData;
import org.apache.avro.specific.SpecificRecord;
import org.apache.parquet.avro.AvroParquetWriter;
import org.apache.parquet.conf.PlainParquetConfiguration;
import org.apache.parquet.hadoop.ParquetWriter;
import org.apache.parquet.hadoop.metadata.CompressionCodecName;
import org.apache.parquet.io.LocalOutputFile;

/** A Parquet file, packed by zstd. It is written from its begin to its end without a break, so a spill ends it. */
final class ParquetFileWriter implements ChunkFileWriter {

    private static final long ROW_GROUP = 16L << 20;

    /** Every column of an open file has its buffers, however few rows there are: for a whole article this much in all. */
    private static final long LEAST = 1L << 20;

    /** Asking a writer for its size looks at every column, which is done for one event in so many. */
    private static final int LOOK_EVERY = 32;

    private final Path path;
    private final Function<Event, IndexedRecord> rows;
    private Optional<ParquetWriter<IndexedRecord>> open = Optional.empty();
    private long size;
    private long buffered;
    private int unseen;

    private ParquetFileWriter(Path path, Function<Event, IndexedRecord> rows) {
        this.path = path;
        this.rows = rows;
    }

    /** Events as they are, records within records. */
    static ParquetFileWriter nested(Path path) {
        return new ParquetFileWriter(path, Event::value);
    }

    /** Policy actions in the flat shape. */
    static ParquetFileWriter flat(Path path) {
        return new ParquetFileWriter(path, event -> FlatRecord.of(FlatAction.of(event)));
    }

    @Override
    public void write(Event event) throws IOException {
        var row = rows.apply(event);
        if (open.isEmpty()) {
            open = Optional.of(begin(row.getSchema(), model(row)));
        }
        open.get().write(row);
        if (++unseen >= LOOK_EVERY) {
            size = open.get().getDataSize();
            buffered = size - Files.size(path);
            unseen = 0;
        }
    }

    private ParquetWriter<IndexedRecord> begin(Schema schema, GenericData model) throws IOException {
        var settings = new PlainParquetConfiguration();
        settings.setBoolean("parquet.avro.write-old-list-structure", false);
        return AvroParquetWriter.<IndexedRecord>builder(new LocalOutputFile(path))
                .withSchema(schema)
                .withDataModel(model)
                .withConf(settings)
                .withRowGroupSize(ROW_GROUP)
                .withCodecFactory(new ZstdCodecs())
                .withCompressionCodec(CompressionCodecName.ZSTD)
                .build();
    }

    private static GenericData model(IndexedRecord row) {
        return row instanceof SpecificRecord ? SpecificData.getForClass(row.getClass()) : GenericData.get();
    }

    @Override
    public long size() {
        return size;
    }

    @Override
    public long buffered() {
        return Math.max(buffered, LEAST);
    }

    @Override
    public boolean spill() {
        return false;
    }

    @Override
    public void finish() throws IOException {
        if (open.isPresent()) {
            open.get().close();
            size = Files.size(path);
        }
    }
}
