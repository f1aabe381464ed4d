package io.lodewire.enrich.text;

/**
 * One zone of a canonical text.
 *
 * @param discourse what its sentences do in the story
 */
public record ZoneSpan(Zone zone, Span span, Discourse discourse) {

    /** A zone whose sentences do what such zones do. */
    public ZoneSpan(Zone zone, Span span) {
        this(zone, span, zone.discourse());
    }
}
