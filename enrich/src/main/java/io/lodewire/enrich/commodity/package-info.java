/**
 * Commodities that a text names, each mention with its scope and form. How much the story is about them belongs to
 * {@code salience}; no acts may come in.
 */
@NullMarked
package io.lodewire.enrich.commodity;

import org.jspecify.annotations.NullMarked;
