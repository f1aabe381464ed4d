package io.lodewire.app.command;

import io.lodewire.app.run.Skipped;
import io.lodewire.ingest.format.Item;
import io.lodewire.ingest.publish.PublishListener;
import java.io.PrintWriter;

/** Tells of items that are not published, a line of JSON each, and of notes. */
final class TellingListener implements PublishListener {

    private final PrintWriter err;

    TellingListener(PrintWriter err) {
        this.err = err;
    }

    @Override
    public void notPublished(Item item, String place) {
        Skipped.of(item, place).ifPresent(skipped -> {
            err.println(skipped.json());
            err.flush();
        });
    }

    @Override
    public void note(String note) {
        err.println("lodewire: " + note);
        err.flush();
    }
}
