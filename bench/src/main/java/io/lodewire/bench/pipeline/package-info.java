/**
 * The enrichment topology beside an identity topology: the same broker, the same articles, the same run, so that the ratio
 * holds on a noisy machine.
 */
@NullMarked
package io.lodewire.bench.pipeline;

import org.jspecify.annotations.NullMarked;
