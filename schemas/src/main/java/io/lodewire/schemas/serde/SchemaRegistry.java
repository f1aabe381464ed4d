package io.lodewire.schemas.serde;

import org.apache.avro.Schema;

/** A registry of writer schemas by number; implementations are safe for use by several threads. */
public interface SchemaRegistry {

    /** The number of the schema under the subject. Throws {@link RegistryException} when it has none or cannot be asked. */
    int idOf(String subject, Schema schema);

    /** The schema with the number. Throws {@link RegistryException} when there is none or it cannot be asked. */
    Schema schemaOf(int id);
}
