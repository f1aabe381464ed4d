package io.lodewire.schemas.serde;

import static org.assertj.core.api.Assertions.assertThat;

import io.lodewire.schemas.sample.SampleEvents;
import java.io.IOException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;

/** No test, but the way to write a release; the module's README says when. */
@EnabledIfSystemProperty(named = "lodewire.release", matches = "[1-9][0-9]*")
class ReleaseWriterTest {

    @Test
    void shouldWriteTheRelease() throws IOException {
        int number = Integer.getInteger("lodewire.release");

        for (var event : SampleEvents.CLASSES) {
            Release.write(event, number);

            assertThat(new Release(event.getSimpleName(), number).schemaFile()).exists();
        }
    }
}
