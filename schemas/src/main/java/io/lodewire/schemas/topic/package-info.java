/** The topics of Lodewire: their names, written once, and every setting they need. No records and no logic of events. */
@NullMarked
package io.lodewire.schemas.topic;

import org.jspecify.annotations.NullMarked;
