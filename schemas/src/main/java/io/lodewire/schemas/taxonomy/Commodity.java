package io.lodewire.schemas.taxonomy;

import java.util.Optional;

/** A commodity or a group of commodities. */
public record Commodity(String id, Optional<String> parent, String label) {}
