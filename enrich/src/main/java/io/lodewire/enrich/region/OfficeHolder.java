package io.lodewire.enrich.region;

/**
 * A person in an office at the story's time.
 *
 * @param name full name, such as {@code Vladimir Putin}
 * @param office {@code head-of-state}, {@code head-of-government} or a ministry
 */
public record OfficeHolder(String name, String office) {}
