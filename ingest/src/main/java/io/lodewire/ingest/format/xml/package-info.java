/**
 * XML of strangers, read without ever opening or expanding anything: strictly first, then repaired where the sender broke
 * the rules. Names lose their prefix and case, since senders agree on neither. Knows nothing of news.
 */
@NullMarked
package io.lodewire.ingest.format.xml;

import org.jspecify.annotations.NullMarked;
