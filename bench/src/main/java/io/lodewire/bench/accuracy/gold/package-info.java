/**
 * The gold standards that can be read, each turned into measures.
 *
 * <p>Lives here: what the labels of each standard mean and which stories of it count. May not come in: counting and
 * printing.
 */
@NullMarked
package io.lodewire.bench.accuracy.gold;

import org.jspecify.annotations.NullMarked;
