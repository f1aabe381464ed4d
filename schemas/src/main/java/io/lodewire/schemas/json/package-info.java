/** The one JSON shape of events, shared by files, the command line and tools outside. No I/O. */
@NullMarked
package io.lodewire.schemas.json;

import org.jspecify.annotations.NullMarked;
