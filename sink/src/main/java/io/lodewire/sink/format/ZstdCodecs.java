package io.lodewire.sink.format;

import com.github.luben.zstd.Zstd;
import java.io.IOException;
import java.nio.ByteBuffer;
import org.apache.parquet.bytes.BytesInput;
import org.apache.parquet.compression.CompressionCodecFactory;
import org.apache.parquet.compression.CompressionCodecFactory.BytesInputCompressor;
import org.apache.parquet.compression.CompressionCodecFactory.BytesInputDecompressor;
import org.apache.parquet.hadoop.metadata.CompressionCodecName;

/** Packs the pages of Parquet files by zstd, without the codecs of Hadoop that Parquet brings along. */
final class ZstdCodecs implements CompressionCodecFactory {

    private static final Codec ZSTD = new Codec();

    @Override
    public BytesInputCompressor getCompressor(CompressionCodecName name) {
        return codec(name);
    }

    @Override
    public BytesInputDecompressor getDecompressor(CompressionCodecName name) {
        return codec(name);
    }

    @Override
    public void release() {
        // A codec holds nothing.
    }

    private static Codec codec(CompressionCodecName name) {
        if (name != CompressionCodecName.ZSTD) {
            throw new UnsupportedOperationException("files of the sink are packed by zstd, not by " + name);
        }
        return ZSTD;
    }

    /** One block at a time, both ways. */
    private static final class Codec implements BytesInputCompressor, BytesInputDecompressor {

        private static final int LEVEL = 3;

        @Override
        public BytesInput compress(BytesInput bytes) throws IOException {
            return BytesInput.from(Zstd.compress(read(bytes), LEVEL));
        }

        @Override
        public CompressionCodecName getCodecName() {
            return CompressionCodecName.ZSTD;
        }

        @Override
        public BytesInput decompress(BytesInput bytes, int size) throws IOException {
            return BytesInput.from(Zstd.decompress(read(bytes), size));
        }

        @Override
        public void decompress(ByteBuffer packed, int packedSize, ByteBuffer out, int size) {
            var bytes = new byte[packedSize];
            packed.get(bytes);
            out.put(Zstd.decompress(bytes, size));
        }

        @Override
        public void release() {
            // Nothing is held between two blocks.
        }

        private static byte[] read(BytesInput bytes) throws IOException {
            try (var in = bytes.toInputStream()) {
                return in.readAllBytes();
            }
        }
    }
}
