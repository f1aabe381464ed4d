package io.lodewire.enrich.action.story;

import io.lodewire.enrich.action.frame.LinkType;
import io.lodewire.enrich.text.Span;

/**
 * A link to whatever frame the other act ends up in.
 *
 * @param other the words that name the other act
 */
public record Wish(LinkType type, Span other) {}
