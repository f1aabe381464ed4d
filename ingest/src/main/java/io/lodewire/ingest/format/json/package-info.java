/** JSON read strictly, for the formats that are written in it: limits on depth and length, no duplicate keys. */
@NullMarked
package io.lodewire.ingest.format.json;

import org.jspecify.annotations.NullMarked;
