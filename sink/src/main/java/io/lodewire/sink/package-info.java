/**
 * The sink as others see it: configuration in, a running sink and its counts out.
 *
 * <p>Two loops, each in a thread of its own with a consumer of its own, because they commit differently: routed topics by
 * a Kafka transaction, files by their manifests. One consumer could not stand at both places after a crash.
 */
@NullMarked
package io.lodewire.sink;

import org.jspecify.annotations.NullMarked;
