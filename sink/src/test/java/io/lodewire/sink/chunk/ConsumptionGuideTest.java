package io.lodewire.sink.chunk;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.lodewire.events.PolicyActionEvent;
import io.lodewire.schemas.serde.EventSerdes;
import io.lodewire.sink.event.Event;
import io.lodewire.sink.event.Source;
import io.lodewire.sink.format.Format;
import io.lodewire.sink.route.Routes;
import io.lodewire.sink.sample.DuckDb;
import io.lodewire.sink.sample.FastTempDir;
import io.lodewire.sink.sample.GuideStories;
import io.lodewire.sink.tree.Origin;
import io.lodewire.sink.tree.OutputTree;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.apache.avro.generic.GenericData;
import org.apache.avro.generic.GenericRecord;
import org.apache.avro.message.BinaryMessageDecoder;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Runs what docs/consume.md tells its readers to run, over files that the routes of that page give. */
class ConsumptionGuideTest {

    private static final String GUIDE = guide();
    private static final Pattern QUESTION = Pattern.compile("```sql\n(?<sql>[^`]*)```\n\n```text\n(?<answer>[^`]*)```");
    private static final Pattern ROUTES = Pattern.compile("```yaml\n(?<yaml>[^`]*)```");

    @TempDir(factory = FastTempDir.class)
    private static Path folder;

    @BeforeAll
    static void writeFiles() throws IOException {
        var yaml = ROUTES.matcher(GUIDE);
        assertThat(yaml.find()).isTrue();
        var routes = Routes.parse("docs/consume.md", yaml.group("yaml"));
        try (var tree = OutputTree.open(folder.resolve("out"))) {
            write(tree, routes, Source.POLICY_ACTIONS, GuideStories.actions());
            write(tree, routes, Source.ENRICHED_ARTICLES, GuideStories.articles());
        }
    }

    static Stream<MatchResult> questions() {
        return QUESTION.matcher(GUIDE).results();
    }

    @Test
    void shouldAskTenQuestionsOrMore() {
        assertThat(questions().count()).isGreaterThanOrEqualTo(10);
    }

    @ParameterizedTest
    @MethodSource("questions")
    void shouldGiveTheAnswerOfTheGuide(MatchResult question) {
        var sql = question.group(1).replace("'out/", "'" + folder + "/out/");

        assertThat(DuckDb.query(sql))
                .as(question.group(1))
                .containsExactlyElementsOf(question.group(2).lines().toList());
    }

    @Test
    void shouldGiveValuesToOurDecoderAndToAvrosOwn() throws IOException {
        var event = (PolicyActionEvent) GuideStories.actions().get(0).value();
        var serdes = EventSerdes.singleObject();
        var value = serdes.serializer(PolicyActionEvent.class).serialize("topic", event);

        try (var decoder = serdes.deserializer(PolicyActionEvent.class)) {
            assertThat(decoder.deserialize("topic", value)).isEqualTo(event);
        }
        var plain = new BinaryMessageDecoder<GenericRecord>(GenericData.get(), event.getSchema()).decode(value);

        assertThat(plain.get("eventId")).hasToString(event.getEventId());
    }

    private static void write(OutputTree tree, Routes routes, Source source, List<Event> events) throws IOException {
        var workshop = new Workshop(Bench.NEVER, new Budget(Limits.standard()), Format::of, () -> 0);
        var chain = tree.chain(new Origin("cluster", "id", source.topicName(), 0));
        var files = new PartitionFiles(chain, workshop, new FileProgress());
        for (var offset = 0; offset < events.size(); offset++) {
            var event = events.get(offset);
            var targets = routes.all().stream()
                    .filter(route -> route.from() == source && route.takes(event))
                    .flatMap(route -> route.files().stream())
                    .toList();
            files.add(offset, event, targets);
        }
        files.commit();
    }

    private static String guide() {
        try {
            return Files.readString(Path.of("../docs/consume.md"), UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
