/** The pipeline's contract, on the embedded broker and on one in a container. */
@NullMarked
package io.lodewire.app.pipeline;

import org.jspecify.annotations.NullMarked;
