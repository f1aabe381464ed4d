/** Lexicons as readable files: tab-separated tables in the jar, read once, and hashed together into the provenance. */
@NullMarked
package io.lodewire.enrich.lexicon;

import org.jspecify.annotations.NullMarked;
