package io.lodewire.enrich.text.wire;

/** Whether the line that begins at a place is a paragraph of its own, however it is set. */
@FunctionalInterface
public interface LineTest {

    /** Whether the line from the one place to before the other stands alone. */
    boolean standsAlone(String text, int begin, int end);
}
