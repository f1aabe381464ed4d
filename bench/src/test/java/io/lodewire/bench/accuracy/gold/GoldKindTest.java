package io.lodewire.bench.accuracy.gold;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.lodewire.bench.accuracy.file.InputException;
import io.lodewire.bench.accuracy.sample.Samples;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class GoldKindTest {

    @TempDir
    Path folder;

    @ParameterizedTest
    @EnumSource
    void shouldBeToldFromTheFirstLine(GoldKind kind) {
        assertThat(GoldKind.detect(Samples.gold(kind))).isEqualTo(kind);
    }

    @Test
    void shouldSayWhatItLooksFor() throws IOException {
        var file = Files.writeString(folder.resolve("other.jsonl"), "{\"id\": 1}\n");

        assertThatThrownBy(() -> GoldKind.detect(file))
                .isInstanceOf(InputException.class)
                .hasMessageContaining("reuters, geo, policy, gta, crude, alarms")
                .hasMessageContaining("newid, toponyms, frames, gta_id, sentences");
    }

    @Test
    void shouldRejectAnEmptyFile() throws IOException {
        var file = Files.createFile(folder.resolve("empty.jsonl"));

        assertThatThrownBy(() -> GoldKind.detect(file))
                .isInstanceOf(InputException.class)
                .hasMessage(file + ": no gold in an empty file");
    }

    @Test
    void shouldAskForTheTableOfPlaceCodes() {
        var missing = folder.resolve("places_iso.tsv");

        assertThatThrownBy(() -> GoldKind.REUTERS.read(Samples.gold(GoldKind.REUTERS), missing))
                .isInstanceOf(InputException.class)
                .hasMessageContaining(missing.toString());
    }

    @Test
    void shouldKnowWhichGoldHoldsItsArticles() {
        assertThat(GoldKind.POLICY.holdsArticles()).isTrue();
        assertThat(GoldKind.REUTERS.holdsArticles()).isFalse();
    }
}
