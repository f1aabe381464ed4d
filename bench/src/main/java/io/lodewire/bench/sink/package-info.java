/**
 * The file sink beside a consumer that decodes each record and does nothing with it: the same topic, the same run, so that
 * the ratio holds on a noisy machine.
 */
@NullMarked
package io.lodewire.bench.sink;

import org.jspecify.annotations.NullMarked;
