/** Tests on real brokers, in this process and in child processes that may be killed. */
@NullMarked
package io.lodewire.broker;

import org.jspecify.annotations.NullMarked;
