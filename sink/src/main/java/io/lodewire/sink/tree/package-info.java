/**
 * The output directory as a store that several sinks may share: which files count, and how a set of them becomes visible
 * as one.
 *
 * <pre>
 * out/FOLDER/dt=2025-11-04/p3-000000012000-000000013999.jsonl   finished, never changed again
 * out/.staging/INSTANCE/CHUNK/0.tmp                             being written
 * out/.staging/INSTANCE.lock                                    held while the instance lives
 * out/.manifest/CHUNK.json                                      what a chunk consists of; CHUNK is TOPIC-p3-000000012000
 * out/.manifest/folders/FOLDER                                  which topic the folder belongs to
 * out/.manifest/tree                                            the id of this tree
 * </pre>
 *
 * <p>A chunk exists exactly if its manifest does. Imports no Kafka client and knows no format: what is inside the files is
 * the business of the package {@code file}.
 */
@NullMarked
package io.lodewire.sink.tree;

import org.jspecify.annotations.NullMarked;
