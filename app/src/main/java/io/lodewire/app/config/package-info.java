/** Settings and where each came from. Knows no command and starts nothing. */
@NullMarked
package io.lodewire.app.config;

import org.jspecify.annotations.NullMarked;
