/**
 * The file formats, each one {@link io.lodewire.sink.format.ChunkFileWriter}: events in, one file out.
 *
 * <p>Knows nothing of offsets, chunks or folders, and no Kafka client comes in.
 */
@NullMarked
package io.lodewire.sink.format;

import org.jspecify.annotations.NullMarked;
