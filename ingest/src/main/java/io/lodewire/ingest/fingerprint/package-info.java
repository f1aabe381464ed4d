/** Hashes by which content is known again. */
@NullMarked
package io.lodewire.ingest.fingerprint;

import org.jspecify.annotations.NullMarked;
