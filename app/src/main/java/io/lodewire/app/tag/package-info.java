/** Articles tagged without Kafka, by the code that the pipeline runs. */
@NullMarked
package io.lodewire.app.tag;

import org.jspecify.annotations.NullMarked;
