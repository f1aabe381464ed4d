package io.lodewire.sink.route;

/** Where below the output directory a route's files go, and as what. */
public record FileTarget(String folder, FileFormat format) {}
