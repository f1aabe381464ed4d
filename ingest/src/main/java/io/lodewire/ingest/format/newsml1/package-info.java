/** IPTC NewsML 1.x: news items as trees of components, among them one with the words of the story. */
@NullMarked
package io.lodewire.ingest.format.newsml1;

import org.jspecify.annotations.NullMarked;
