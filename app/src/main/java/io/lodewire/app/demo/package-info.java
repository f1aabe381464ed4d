/** The whole way of an article on a bundled sample feed, shown to a newcomer. */
@NullMarked
package io.lodewire.app.demo;

import org.jspecify.annotations.NullMarked;
