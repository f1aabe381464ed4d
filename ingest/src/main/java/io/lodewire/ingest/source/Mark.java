package io.lodewire.ingest.source;

/**
 * How far one part of a source has got.
 *
 * @param part what is read by itself and checkpointed by itself, such as one file; unique among all sources
 */
public record Mark(String part, Position position) {}
