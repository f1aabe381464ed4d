package io.lodewire.enrich.region;

import org.jspecify.annotations.Nullable;

/**
 * A region of the catalogue.
 *
 * @param name English name
 * @param m49 UN M49 number, three digits; null when it has none
 */
public record Region(
        String code, String name, RegionKind kind, @Nullable String m49) {}
