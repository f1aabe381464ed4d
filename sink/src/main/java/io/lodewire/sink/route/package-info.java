/**
 * Which event goes where: the routes file, read strictly, and what routes may not do together.
 *
 * <p>Whether a route takes an event is the business of the package {@code filter}, what happens at its end that of the
 * packages {@code topic} and {@code file}. Imports no Kafka client.
 */
@NullMarked
package io.lodewire.sink.route;

import org.jspecify.annotations.NullMarked;
