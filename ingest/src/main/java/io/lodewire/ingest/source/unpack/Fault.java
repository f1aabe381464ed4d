package io.lodewire.ingest.source.unpack;

import io.lodewire.ingest.format.Flaw;

/** What is wrong with packed bytes; the message is for a person. */
public record Fault(Flaw flaw, String message) {}
