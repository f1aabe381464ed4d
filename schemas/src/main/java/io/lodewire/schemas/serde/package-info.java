/** Events as bytes: one codec that writes either framing and reads both. No topics and no JSON. */
@NullMarked
package io.lodewire.schemas.serde;

import org.jspecify.annotations.NullMarked;
