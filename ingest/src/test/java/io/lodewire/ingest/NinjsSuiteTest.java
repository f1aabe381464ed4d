package io.lodewire.ingest;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import io.lodewire.ingest.format.Item;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** IPTC's own test suite of ninjs, from the folder beside the repository; skipped where that is absent. */
class NinjsSuiteTest {

    private static final Path SUITE = Path.of("../../shared/data/feeds/iptc_ninjs/validation/test_suite");
    private static final Pattern TEXT = Pattern.compile("\"type\"\\s*:\\s*\"text\"|\"(?:headlines?|bod(?:y|ies))[_\"]");
    private static final Pattern OTHER = Pattern.compile(
            "\"type\"\\s*:\\s*\"(?:picture|graphic|video|audio|composite|component|event|planning|animation)\"|\"eventDetails\"");

    @BeforeEach
    void requireSuite() {
        assumeThat(SUITE)
                .as("the shared folder beside the repository is absent")
                .exists();
    }

    @Test
    void shouldAcceptEveryTextItemThatShouldPass() throws IOException {
        var texts = files("should_pass").stream().filter(NinjsSuiteTest::isText).toList();

        assertThat(texts).hasSizeGreaterThan(30);
        for (var file : texts) {
            assertThat(Samples.items(Files.readAllBytes(file)))
                    .as(file.toString())
                    .isNotEmpty()
                    .allMatch(Item.Story.class::isInstance);
        }
    }

    @Test
    void shouldSayWhatIsWrongWithAStoryThatShouldFail() throws IOException {
        var files = files("should_fail");

        assertThat(files).hasSizeGreaterThan(60);
        for (var file : files) {
            assertThat(Samples.items(Files.readAllBytes(file)))
                    .as(file.toString())
                    .filteredOn(Item.Story.class::isInstance)
                    .allSatisfy(NinjsSuiteTest::isFlaggedStory);
        }
    }

    private static void isFlaggedStory(Item item) {
        var article = Samples.article(item);
        assertThat(article.text().headline() + article.text().body()).isNotEmpty();
        assertThat(article.revision().signals()).anyMatch(signal -> signal.startsWith("lodewire:"));
    }

    private static boolean isText(Path file) {
        try {
            var json = Files.readString(file, ISO_8859_1);
            return TEXT.matcher(json).find() && !OTHER.matcher(json).find();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<Path> files(String folder) throws IOException {
        try (var walk = Files.walk(SUITE)) {
            return walk.filter(Files::isRegularFile)
                    .filter(file -> requireNonNull(file.getParent()).endsWith(folder))
                    .sorted()
                    .toList();
        }
    }
}
