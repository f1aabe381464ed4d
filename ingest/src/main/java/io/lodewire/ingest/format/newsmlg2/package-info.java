/** IPTC NewsML-G2: news items by themselves and in messages, their content as NITF, XHTML or plain text inside. */
@NullMarked
package io.lodewire.ingest.format.newsmlg2;

import org.jspecify.annotations.NullMarked;
