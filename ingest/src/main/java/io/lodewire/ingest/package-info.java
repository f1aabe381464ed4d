/** The front door of ingest: which wire formats there are. Sources and the publisher stand in packages of their own. */
@NullMarked
package io.lodewire.ingest;

import org.jspecify.annotations.NullMarked;
