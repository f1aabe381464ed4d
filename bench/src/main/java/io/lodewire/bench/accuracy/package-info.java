/**
 * How right the engine is: predictions held against a gold standard, as {@code lodewire evaluate} prints it.
 *
 * <p>Lives here: the question, the report and how it is printed. The packages below read files ({@code file}), gold
 * ({@code gold}) and predictions ({@code prediction}), lay them side by side ({@code measure}, {@code mention}) and
 * count ({@code score}). May not come in: the engine, feed formats and Kafka; the caller hands articles over.
 */
@NullMarked
package io.lodewire.bench.accuracy;

import org.jspecify.annotations.NullMarked;
