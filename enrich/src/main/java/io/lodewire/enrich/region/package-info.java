/**
 * Regions that a text names: countries, blocs, subdivisions, historic states and cities, each mention with its kind. How
 * much the story is about them belongs to {@code salience}; neither goods nor acts may come in.
 */
@NullMarked
package io.lodewire.enrich.region;

import org.jspecify.annotations.NullMarked;
