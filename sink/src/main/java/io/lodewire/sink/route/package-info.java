/**
 * Which event goes where: the routes file, read strictly, and the question whether a route takes an event.
 *
 * <p>A new key of {@code where} is one row in {@link io.lodewire.sink.route.Criteria}. Imports no Kafka client; what
 * happens at the end of a route is the business of the packages {@code topic} and {@code file}.
 */
@NullMarked
package io.lodewire.sink.route;

import org.jspecify.annotations.NullMarked;
