/** Characters: bytes to text, text without control characters, text out of HTML. Knows nothing of news. */
@NullMarked
package io.lodewire.ingest.format.text;

import org.jspecify.annotations.NullMarked;
