/** Syndication feeds: RSS 0.9x to 2.0 and 1.0, Atom. An entry is a story, however short. */
@NullMarked
package io.lodewire.ingest.format.rss;

import org.jspecify.annotations.NullMarked;
