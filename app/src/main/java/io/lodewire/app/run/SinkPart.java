package io.lodewire.app.run;

import io.lodewire.sink.SinkApp;
import io.lodewire.sink.SinkStatus;
import java.util.Optional;

/** The sinks as a part. */
public final class SinkPart implements Part {

    private final SinkApp app;

    SinkPart(SinkApp app) {
        this.app = app;
    }

    /** How far it has got. */
    public SinkStatus status() {
        return app.status();
    }

    @Override
    public String name() {
        return "sink";
    }

    @Override
    public Optional<Throwable> failure() {
        return app.failure();
    }

    @Override
    public void close() {
        app.close();
    }
}
