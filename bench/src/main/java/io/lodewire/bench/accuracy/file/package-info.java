/**
 * Files read line by line: text, gzipped or not, JSON Lines and tables, with errors that name the file and the line.
 *
 * <p>Lives here: what knows about files. May not come in: what the lines mean.
 */
@NullMarked
package io.lodewire.bench.accuracy.file;

import org.jspecify.annotations.NullMarked;
