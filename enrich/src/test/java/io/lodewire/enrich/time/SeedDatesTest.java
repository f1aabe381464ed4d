package io.lodewire.enrich.time;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import io.lodewire.enrich.text.Story;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

/** The dates of the seed article, whose text is not ours to ship. */
class SeedDatesTest {

    private static final Path SEED = Path.of("../../shared/data/seed-article.txt");

    @Test
    void shouldReadTheSixDatesOfTheSeedArticle() throws IOException {
        assumeThat(SEED).as("the seed article, kept outside the repository").exists();
        var reading = new DateReading();
        var article = Files.readString(SEED, UTF_8);
        int headline = article.indexOf('\n') + 1;
        int rest = article.indexOf('\n', headline);
        var story = Story.of(article.substring(headline, rest), article.substring(rest), LocalDate.of(2025, 11, 4));

        var shown = reading.shown(story);

        assertThat(shown)
                .isEqualTo("Tuesday > 2025-11-04 ON * | by December 1 > 2025-12-01 BY * | April > 2025-04 IN *"
                        + " | this year > 2025 DURING * | September > 2025-09 IN * | 2026 > 2026 IN");
    }
}
