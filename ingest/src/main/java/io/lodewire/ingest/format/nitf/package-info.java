/** IPTC NITF, one story a document, as agencies deliver it by itself. */
@NullMarked
package io.lodewire.ingest.format.nitf;

import org.jspecify.annotations.NullMarked;
