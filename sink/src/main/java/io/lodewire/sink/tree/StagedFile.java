package io.lodewire.sink.tree;

import java.nio.file.Path;

/**
 * A complete file of a chunk that nobody can see yet.
 *
 * @param path where it is staged
 * @param folder where it will stand, such as {@code news.enriched.v1/dt=2025-11-04}
 * @param part 0 for the first file of its folder and chunk, 1 for the next
 * @param extension without a dot
 * @param records lines or rows in it
 */
public record StagedFile(Path path, String folder, int part, String extension, long records) {}
