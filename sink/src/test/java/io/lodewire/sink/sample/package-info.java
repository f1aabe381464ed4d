/** Small made-up events for the tests of the sink. */
@NullMarked
package io.lodewire.sink.sample;

import org.jspecify.annotations.NullMarked;
