package io.lodewire.ingest.replay;

import java.util.concurrent.locks.LockSupport;

/** The time that a paced replay runs by. */
public interface PacingClock {

    /** The machine's own time. */
    PacingClock SYSTEM = new PacingClock() {
        @Override
        public long nanos() {
            return System.nanoTime();
        }

        @Override
        public void pass(long nanos) {
            LockSupport.parkNanos(nanos);
        }
    };

    /** The present, in nanoseconds from some moment on. */
    long nanos();

    /** Returns when so much time has passed, or earlier. */
    void pass(long nanos);
}
