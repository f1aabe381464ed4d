package io.lodewire.schemas.serde;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.lodewire.events.Factuality;
import io.lodewire.events.FactualityValue;
import org.apache.avro.util.ClassUtils;
import org.junit.jupiter.api.Test;

class EventClassesTest {

    @Test
    void shouldLetABuilderFillInTheDefaultOfAnEnum() {
        EventClasses.trust();

        var factuality = Factuality.newBuilder().setSource("AUTHOR").build();

        assertThat(factuality.getValue()).isEqualTo(FactualityValue.UNKNOWN);
    }

    @Test
    void shouldReadBackWhatItWrote() {
        var serde = EventSerdes.singleObject().of(Factuality.class);
        var factuality = new Factuality(FactualityValue.PS_NEG, "CN");

        var read = serde.deserializer().deserialize("t", serde.serializer().serialize("t", factuality));

        assertThat(read).isEqualTo(factuality);
    }

    @Test
    void shouldNotTrustAnyOtherClass() {
        EventClasses.trust();

        assertThatThrownBy(() -> ClassUtils.forName("java.lang.ProcessBuilder")).isInstanceOf(SecurityException.class);
    }
}
