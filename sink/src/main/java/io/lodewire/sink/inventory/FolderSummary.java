package io.lodewire.sink.inventory;

/**
 * The files of one folder.
 *
 * @param days dates that it has files of, {@code undated} among them
 */
public record FolderSummary(String folder, long days, long files, long rows, long bytes) {}
