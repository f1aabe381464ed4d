package io.lodewire.enrich.action.frame;

/**
 * A relation to another frame of the same story.
 *
 * @param to index of the other frame in the story's frames
 */
public record Link(LinkType type, int to) {}
