/**
 * Gzip, zstd, zip and tar, unpacked while they are read and under limits. The names of entries are shown to people and never
 * used as paths; an archive inside an archive is refused.
 */
@NullMarked
package io.lodewire.ingest.source.unpack;

import org.jspecify.annotations.NullMarked;
