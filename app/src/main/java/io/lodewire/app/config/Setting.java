package io.lodewire.app.config;

/**
 * A value and where it came from.
 *
 * @param origin {@code default}, {@code file NAME}, {@code environment NAME} or {@code command line}
 */
public record Setting(String value, String origin) {}
