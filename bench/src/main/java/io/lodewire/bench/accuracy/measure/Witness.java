package io.lodewire.bench.accuracy.measure;

/** Words that carry a label, and of which kind they are; the kind is empty where it is not stated. */
public record Witness(String text, String kind) {}
