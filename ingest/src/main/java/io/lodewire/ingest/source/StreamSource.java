package io.lodewire.ingest.source;

import io.lodewire.ingest.format.Formats;
import io.lodewire.ingest.format.Limits;
import java.io.IOException;
import java.io.InputStream;
import java.util.Map;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/**
 * A stream that cannot be read twice, such as standard input. Its position only counts: a stream that is opened again is
 * a new one and begins at its start.
 */
public final class StreamSource implements Source {

    private final String id;
    private final InputStream bytes;
    private final Formats formats;
    private final Limits limits;

    /** The given stream, which the source closes. */
    public StreamSource(String id, InputStream bytes, Formats formats, Limits limits) {
        this.id = id;
        this.bytes = bytes;
        this.formats = formats;
        this.limits = limits;
    }

    @Override
    public String id() {
        return id;
    }

    @Override
    public Arrivals open(Positions positions) {
        var reading = new Reading();
        reading.start();
        return reading;
    }

    /** Reads ahead on a thread of its own, a few items, because a read of a pipe cannot be given up. */
    private final class Reading implements Arrivals {

        private static final int READ_AHEAD = 16;
        private static final long PATIENCE_MILLIS = 200;

        private final BlockingQueue<Step> ahead = new ArrayBlockingQueue<>(READ_AHEAD);
        private final Thread thread = new Thread(this::read, "read-" + id);
        private volatile @Nullable Exception failure;
        private boolean ended;

        void start() {
            thread.setDaemon(true);
            thread.start();
        }

        @Override
        public Step next() throws IOException {
            if (ended) {
                return new Step.Ended();
            }
            try {
                var step = ahead.poll(PATIENCE_MILLIS, TimeUnit.MILLISECONDS);
                ended = step instanceof Step.Ended;
                rethrow();
                return step == null ? new Step.Idle() : step;
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                return new Step.Ended();
            }
        }

        @Override
        public void close() throws IOException {
            thread.interrupt();
            bytes.close();
        }

        private void rethrow() throws IOException {
            var broken = failure;
            if (ended && broken != null) {
                throw new IOException("cannot read " + id, broken);
            }
        }

        private void read() {
            try {
                var items = FileItems.of(bytes, formats, limits, Cursor.START);
                var count = 0L;
                for (var item = items.next(); item.isPresent(); item = items.next()) {
                    count++;
                    ahead.put(
                            new Step.Arrived(item.get().item(), id + item.get().place(), mark(count)));
                }
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                return;
            } catch (IOException | RuntimeException e) {
                failure = e;
            }
            end();
        }

        private void end() {
            try {
                ahead.put(new Step.Ended());
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        }

        private Mark mark(long count) {
            return new Mark("stream:" + id, new Position(Map.of("items", Long.toString(count))));
        }
    }
}
