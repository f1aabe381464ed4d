/**
 * The crash harness: runs a program in a JVM of its own, kills it at seeded marks of its progress, and holds what came
 * out against a ledger of what went in.
 *
 * <p>It knows programs by their main class and topics by their name, and nothing of what they do, so that it cannot
 * share their mistakes.
 */
@NullMarked
package io.lodewire.app.crash;

import org.jspecify.annotations.NullMarked;
