/** What a person sees on a terminal: tables, coloured tags, one-line events. Colours only where there is a terminal. */
@NullMarked
package io.lodewire.app.view;

import org.jspecify.annotations.NullMarked;
