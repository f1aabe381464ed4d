package io.lodewire.schemas.serde;

import java.util.Optional;
import org.apache.avro.Schema;

/** A registry of writer schemas by number; implementations are safe for use by several threads. */
public interface SchemaRegistry {

    /** The number of the schema under the subject. Throws {@link RegistryException} when it has none or cannot be asked. */
    int idOf(String subject, Schema schema);

    /** The schema with the number; empty when there is none. Throws {@link RegistryException} when it cannot be asked. */
    Optional<Schema> schemaOf(int id);
}
