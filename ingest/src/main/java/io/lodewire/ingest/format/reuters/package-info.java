/**
 * Reuters-21578: the wire of 1987 as SGML, some thousand stories a file. The indexers' labels (topics, places, people,
 * organisations, exchanges, companies) are left out on purpose, so that no evaluation can read its own answers.
 */
@NullMarked
package io.lodewire.ingest.format.reuters;

import org.jspecify.annotations.NullMarked;
