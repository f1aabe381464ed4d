/** The pipeline beside a registry that others wrote, over the protocol that its other users speak. No fake is used here. */
@NullMarked
package io.lodewire.app.registry;

import org.jspecify.annotations.NullMarked;
