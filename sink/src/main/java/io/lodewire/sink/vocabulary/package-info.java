/**
 * The words that a routes file may use, and the nearest one when a word is wrong.
 *
 * <p>Lives here: ids, symbols and codes as lists of words. May not come in: what the words are held against.
 */
@NullMarked
package io.lodewire.sink.vocabulary;

import org.jspecify.annotations.NullMarked;
