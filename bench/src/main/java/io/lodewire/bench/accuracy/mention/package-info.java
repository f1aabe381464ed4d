/**
 * Names in a text, compared by their words: gold that marks each name against the mentions of the tags.
 *
 * <p>Lives here: how a surface and a phrase of gold are held to be the same name. May not come in: files.
 */
@NullMarked
package io.lodewire.bench.accuracy.mention;

import org.jspecify.annotations.NullMarked;
