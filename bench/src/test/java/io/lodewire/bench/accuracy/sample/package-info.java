/** What the tests of several packages share: predictions as text, and small files of gold. */
@NullMarked
package io.lodewire.bench.accuracy.sample;

import org.jspecify.annotations.NullMarked;
