/**
 * The only package that knows the output's schema: a raw article becomes a story, an enriched story becomes an event.
 * Indices become code points here. No rules.
 */
@NullMarked
package io.lodewire.enrich.assemble;

import org.jspecify.annotations.NullMarked;
