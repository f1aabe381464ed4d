package io.lodewire.schemas.serde;

import static org.assertj.core.api.Assertions.assertThat;

import io.lodewire.schemas.sample.SampleEvents;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.apache.avro.JsonProperties;
import org.apache.avro.Schema;
import org.apache.avro.specific.SpecificData;
import org.junit.jupiter.api.Test;

/** The house rules of the contracts, over every type that an event reaches. */
class SchemaRulesTest {

    private static final String UNKNOWN = "UNKNOWN";

    private final Map<String, Schema> types = types();

    @Test
    void shouldExplainEveryTypeAndField() {
        for (var type : types.values()) {
            assertThat(type.getDoc()).as(type.getName()).isNotBlank();
            if (type.getType() == Schema.Type.RECORD) {
                assertThat(type.getFields())
                        .as(type.getName())
                        .allSatisfy(field ->
                                assertThat(field.doc()).as(field.name()).isNotBlank());
            }
        }
    }

    @Test
    void shouldStartEveryEnumWithUnknownAndFallBackToIt() {
        var enums = types.values().stream()
                .filter(type -> type.getType() == Schema.Type.ENUM)
                .toList();

        assertThat(enums).hasSizeGreaterThan(15).allSatisfy(type -> {
            assertThat(type.getEnumSymbols()).startsWith(UNKNOWN);
            assertThat(type.getEnumDefault()).isEqualTo(UNKNOWN);
        });
    }

    @Test
    void shouldDefaultEnumsNullablesAndArrays() {
        for (var type : types.values()) {
            for (var field : fields(type)) {
                var name = type.getName() + "." + field.name();
                switch (field.schema().getType()) {
                    case ENUM -> assertThat(field.defaultVal()).as(name).isEqualTo(UNKNOWN);
                    case ARRAY -> assertThat(field.defaultVal()).as(name).isEqualTo(List.of());
                    case UNION -> {
                        assertThat(field.schema().getTypes()).as(name).hasSize(2);
                        assertThat(field.schema().getTypes().get(0).getType())
                                .as(name)
                                .isEqualTo(Schema.Type.NULL);
                        assertThat(field.defaultVal()).as(name).isEqualTo(JsonProperties.NULL_VALUE);
                    }
                    default -> {}
                }
            }
        }
    }

    @Test
    void shouldGiveADefaultToWhateverWasAddedAfterTheFirstRelease() {
        var first = new LinkedHashMap<String, Schema>();
        for (var event : SampleEvents.CLASSES) {
            collect(ReleasedSchemas.of(event.getSimpleName()).get(0), first);
        }

        for (var type : types.values()) {
            var released = first.get(type.getFullName());
            for (var field : fields(type)) {
                boolean added = released != null && released.getField(field.name()) == null;
                assertThat(!added || field.hasDefaultValue())
                        .as(type.getName() + "." + field.name() + " needs a default")
                        .isTrue();
            }
        }
    }

    @Test
    void shouldKeepOneNamespace() {
        assertThat(new TreeSet<>(types.keySet())).allMatch(name -> name.startsWith("io.lodewire.events."));
    }

    private static List<Schema.Field> fields(Schema type) {
        return type.getType() == Schema.Type.RECORD ? type.getFields() : List.of();
    }

    private static Map<String, Schema> types() {
        var types = new LinkedHashMap<String, Schema>();
        SampleEvents.CLASSES.forEach(event -> collect(SpecificData.get().getSchema(event), types));
        return types;
    }

    private static void collect(Schema schema, Map<String, Schema> types) {
        switch (schema.getType()) {
            case RECORD -> {
                if (types.putIfAbsent(schema.getFullName(), schema) == null) {
                    schema.getFields().forEach(field -> collect(field.schema(), types));
                }
            }
            case ENUM -> types.putIfAbsent(schema.getFullName(), schema);
            case ARRAY -> collect(schema.getElementType(), types);
            case MAP -> collect(schema.getValueType(), types);
            case UNION -> schema.getTypes().forEach(type -> collect(type, types));
            default -> {}
        }
    }
}
