/** The dry run of a routes file: articles held against the routes, without Kafka and without a file being written. */
@NullMarked
package io.lodewire.app.route;

import org.jspecify.annotations.NullMarked;
