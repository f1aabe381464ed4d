package io.lodewire.ingest.format.frame;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import java.util.Optional;

/**
 * Each element of one name is a frame, tags included. What stands between elements and is not blank is a frame too, and
 * so is an element that the next one begins before it has ended: the format then says what is wrong with them.
 */
public final class ElementFraming implements Framing {

    private final byte[] start;
    private final byte[] end;

    /** Elements of the given name, which is plain ASCII and case-sensitive; they do not nest. */
    public ElementFraming(String name) {
        this.start = ("<" + name).getBytes(ISO_8859_1);
        this.end = ("</" + name + ">").getBytes(ISO_8859_1);
    }

    @Override
    public FrameReader over(InputStream in, int itemBytes) {
        return new Elements(in, itemBytes);
    }

    /** Tags share nothing but their first byte, so a failed match can begin anew only at that byte. */
    private final class Elements implements FrameReader {

        private final InputStream in;
        private final int limit;
        private final byte[] buffer = new byte[64 * 1024];
        private int position;
        private int filled;
        private final byte[] tag = new byte[end.length];
        private int matched;
        private boolean opened;

        Elements(InputStream in, int limit) {
            this.in = in;
            this.limit = limit;
        }

        @Override
        public Optional<Frame> next() throws IOException {
            var frame = new FrameBuilder(limit);
            if (opened) {
                frame.append(start);
            }
            while (refilled()) {
                passText(frame);
                if (position < filled && completes(buffer[position++], frame)) {
                    return Optional.of(frame.build());
                }
            }
            frame.append(tag, 0, matched);
            matched = 0;
            opened = false;
            return frame.isBlank() ? Optional.empty() : Optional.of(frame.build());
        }

        /** Takes everything up to the next byte that may begin a tag. */
        private void passText(FrameBuilder frame) {
            if (matched > 0) {
                return;
            }
            var from = position;
            while (position < filled && buffer[position] != '<') {
                position++;
            }
            frame.append(buffer, from, position);
        }

        /** Takes one byte of what may be a tag; true when it completes the frame. */
        private boolean completes(byte next, FrameBuilder frame) {
            if (matched > 0 && next == '<') {
                frame.append(tag, 0, matched);
                matched = 0;
            }
            tag[matched++] = next;
            if (isTag(end)) {
                frame.append(end);
                matched = 0;
                opened = false;
                return true;
            }
            if (isTag(start)) {
                return begins(frame);
            }
            if (!mayBecome(start) && !mayBecome(end)) {
                frame.append(tag, 0, matched);
                matched = 0;
            }
            return false;
        }

        /** An element begins: what stood before it is a frame of its own, unless it is blank. */
        private boolean begins(FrameBuilder frame) {
            matched = 0;
            opened = true;
            if (frame.isBlank()) {
                frame.append(start);
                return false;
            }
            return true;
        }

        private boolean isTag(byte[] whole) {
            return matched == whole.length && mayBecome(whole);
        }

        private boolean mayBecome(byte[] whole) {
            return matched <= whole.length && Arrays.equals(tag, 0, matched, whole, 0, matched);
        }

        private boolean refilled() throws IOException {
            if (position == filled) {
                position = 0;
                filled = Math.max(in.read(buffer), 0);
            }
            return position < filled;
        }
    }
}
