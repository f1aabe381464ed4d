/** The engine on one thread beside a plain scan of the same characters, in one run. */
@NullMarked
package io.lodewire.bench.engine;

import org.jspecify.annotations.NullMarked;
