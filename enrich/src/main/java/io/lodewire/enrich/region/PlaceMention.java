package io.lodewire.enrich.region;

import io.lodewire.enrich.text.Span;
import org.jspecify.annotations.Nullable;

/**
 * A place in the text that names a city, port, mine or district.
 *
 * @param code of its subdivision or country
 * @param latitude in degrees, WGS 84; null when not known
 * @param longitude in degrees, WGS 84; null when not known
 */
public record PlaceMention(
        String name,
        String code,
        @Nullable Long geonameId,
        @Nullable Double latitude,
        @Nullable Double longitude,
        Span span) {}
