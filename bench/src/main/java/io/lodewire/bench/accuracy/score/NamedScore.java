package io.lodewire.bench.accuracy.score;

/** The score of one label, or of one kind of words. */
public record NamedScore(String name, Score score) {}
