package io.lodewire.enrich.text;

/** One zone of a canonical text. */
public record ZoneSpan(Zone zone, Span span) {}
