package io.lodewire.enrich.assemble;

import static io.lodewire.enrich.assemble.Frames.frame;
import static io.lodewire.enrich.assemble.Frames.good;
import static io.lodewire.enrich.assemble.Frames.inferred;
import static io.lodewire.enrich.assemble.Frames.stated;
import static org.assertj.core.api.Assertions.assertThat;

import io.lodewire.enrich.action.frame.Parties;
import io.lodewire.enrich.action.frame.Status;
import java.util.List;
import org.junit.jupiter.api.Test;

class EventKeysTest {

    @Test
    void shouldSortAndJoinEachPart() {
        var parties =
                new Parties(List.of(stated("RU")), List.of(), List.of(stated("KP")), List.of(stated("CN")), List.of());

        var key = EventKeys.of(frame("transport-link", Status.ORDERED, parties, List.of(), "BRIDGE"));

        assertThat(key).isEqualTo("transport-link|RU|CN+KP|-|BRIDGE");
    }

    @Test
    void shouldLeaveOutWhatWasInferred() {
        var parties = new Parties(List.of(stated("CN")), List.of(), List.of(inferred("US")), List.of(), List.of());

        var key =
                EventKeys.of(frame("export-restriction", Status.IN_FORCE, parties, List.of(good("rare-earths")), null));

        assertThat(key).isEqualTo("export-restriction|CN|-|rare-earths|-");
    }

    @Test
    void shouldNameEachGoodOnce() {
        var goods = List.of(good("tin"), good("copper"), good("tin"));

        var key = EventKeys.of(frame("export-ban", Status.IN_FORCE, Parties.NONE, goods, null));

        assertThat(key).isEqualTo("export-ban|-|-|copper+tin|-");
    }
}
