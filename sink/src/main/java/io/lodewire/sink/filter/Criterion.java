package io.lodewire.sink.filter;

import io.lodewire.sink.event.Slots;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * A key of {@code where} and {@code not}.
 *
 * @param reading what may stand behind the key
 * @param slot what of an event it is held against
 */
record Criterion(String key, Reading reading, Function<Slots, Stream<String>> slot) {}
