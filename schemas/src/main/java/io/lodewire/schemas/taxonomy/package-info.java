/**
 * The ids that every module shares: commodities and policy actions, each read once from a data file beside the classes.
 *
 * <p>Lives here: ids, parents, groups, labels and the fixed facts of an id. May not come in: names and triggers that
 * find an id in a text (those belong to enrichment), and anything of Kafka.
 */
@NullMarked
package io.lodewire.schemas.taxonomy;

import org.jspecify.annotations.NullMarked;
