/**
 * How wire copy is laid out and worded: paragraphs, datelines, date lines, rows of figures, photo credits, labels. Each
 * class tells one convention from characters alone, without regular expressions; what follows from it is the business of
 * the package above. Neither zones nor tokens may come in.
 */
@NullMarked
package io.lodewire.enrich.text.wire;

import org.jspecify.annotations.NullMarked;
