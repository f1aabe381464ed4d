package io.lodewire.ingest.source;

import java.util.Map;
import java.util.Optional;

/**
 * The next item to read within a file.
 *
 * @param entry number of the archive's entry, 0 outside of archives
 * @param frame number of the frame within the entry
 * @param index number of the item within the frame
 */
record Cursor(int entry, long frame, int index) {

    static final Cursor START = new Cursor(0, 0, 0);

    private static final String ENTRY = "entry";
    private static final String FRAME = "frame";
    private static final String INDEX = "item";

    static Optional<Cursor> of(Position position) {
        return position.field(FRAME)
                .map(frame -> new Cursor(
                        Integer.parseInt(position.field(ENTRY).orElse("0")),
                        Long.parseLong(frame),
                        Integer.parseInt(position.field(INDEX).orElse("0"))));
    }

    void putInto(Map<String, String> fields) {
        fields.put(ENTRY, Integer.toString(entry));
        fields.put(FRAME, Long.toString(frame));
        fields.put(INDEX, Integer.toString(index));
    }
}
