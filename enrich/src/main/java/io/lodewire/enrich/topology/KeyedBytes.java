package io.lodewire.enrich.topology;

/** Key and value of a record on its way through the topology. */
record KeyedBytes(Bytes key, Bytes value) {

    int length() {
        return key.length() + value.length();
    }
}
