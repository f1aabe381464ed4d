/** One class a command: options in, a part started or an answer printed, an exit code out. */
@NullMarked
package io.lodewire.app.command;

import org.jspecify.annotations.NullMarked;
