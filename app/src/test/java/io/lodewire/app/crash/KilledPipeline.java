package io.lodewire.app.crash;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.lodewire.app.Lodewire;
import io.lodewire.events.EnrichedArticle;
import io.lodewire.events.PolicyActionEvent;
import io.lodewire.events.RawArticle;
import io.lodewire.schemas.serde.EventSerdes;
import io.lodewire.schemas.topic.TopicCatalogue;
import io.lodewire.schemas.topic.TopicProvisioner;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.consumer.ConsumerRecord;

/**
 * {@code lodewire up} on a feed, killed at marks of its progress and started again, on a broker that outlives it; then the
 * ledger is held against topics and files.
 */
final class KilledPipeline {

    private static final TopicCatalogue TOPICS = TopicCatalogue.standard();
    private static final EventSerdes SERDES = EventSerdes.singleObject();

    private final String address;
    private final Path directory;
    private final Path feed;

    KilledPipeline(String address, Path directory, Path feed) throws Exception {
        this.address = address;
        this.directory = directory;
        this.feed = feed;
        Files.writeString(settings(), "sink.rotate.seconds = 1\nsink.rotate.records = 700\n");
        try (var admin = Admin.create(Map.of("bootstrap.servers", address))) {
            new TopicProvisioner(admin).createMissing(TOPICS.all());
        }
    }

    /** Kills as the run says, finishes, and fails unless every story came through exactly once. */
    void mustBeExactlyOnce(CrashRun run, Set<String> stories) throws Exception {
        try (var progress =
                TopicWatch.everything(address, TOPICS.enrichedArticles().name(), KilledPipeline::enrichedId)) {
            run.killAtMarks(this::start, progress::count, stories.size());
        }
        int exit = run.finish(this::start, () -> articlesAreFiled(stories) && actionsAreFiled());

        var ledger = new Ledger(stories);
        assertThat(exit).as("exit code after a signal").isIn(0, 143);
        mustHold(run, "raw topic", ledger.judge(committed(TOPICS.rawArticles().name(), KilledPipeline::rawId)));
        mustHold(
                run,
                "enriched topic",
                ledger.judge(committed(TOPICS.enrichedArticles().name(), KilledPipeline::enrichedId)));
        mustHold(run, "files", ledger.judge(articleFiles().ids(KilledPipeline::articleId)));
        var actions = committedActions();
        assertThat(actions).as("policy actions").isNotEmpty().doesNotHaveDuplicates();
        mustHold(run, "files of actions", new Ledger(Set.copyOf(actions)).judge(filedActions()));
    }

    private boolean articlesAreFiled(Set<String> stories) {
        return Set.copyOf(articleFiles().ids(KilledPipeline::articleId)).containsAll(stories);
    }

    /** To be asked when all articles are filed: all actions are in the topic then, though not yet in files. */
    private boolean actionsAreFiled() {
        return Set.copyOf(filedActions()).containsAll(committedActions());
    }

    private List<String> committedActions() {
        return committed(TOPICS.policyActions().name(), KilledPipeline::actionId);
    }

    private List<String> filedActions() {
        return new OutputFiles(out(), TOPICS.policyActions().name()).ids(KilledPipeline::actionIdInFile);
    }

    private Program start() throws Exception {
        var arguments = List.of(
                "up",
                "--bootstrap-server",
                address,
                "--data",
                directory.resolve("state").toString(),
                "--inbox",
                feed.toString(),
                "--out",
                out().toString(),
                "--config",
                settings().toString());
        return Program.start(Lodewire.class, arguments, directory.resolve("up.log"));
    }

    private List<String> committed(String topic, Function<ConsumerRecord<byte[], byte[]>, String> idOf) {
        try (var watch = TopicWatch.committed(address, topic, idOf)) {
            return watch.toTheEnd();
        }
    }

    private static void mustHold(CrashRun run, String place, Ledger.Verdict verdict) {
        assertThat(verdict).as("%s in %s: %s", run, place, verdict).matches(Ledger.Verdict::isExactlyOnce);
    }

    private OutputFiles articleFiles() {
        return new OutputFiles(out(), TOPICS.enrichedArticles().name());
    }

    private Path out() {
        return directory.resolve("out");
    }

    private Path settings() {
        return directory.resolve("lodewire.properties");
    }

    private static String rawId(ConsumerRecord<byte[], byte[]> record) {
        var article = SERDES.deserializer(RawArticle.class).deserialize(record.topic(), record.value());
        return Objects.requireNonNull(article).getItemUri();
    }

    private static String enrichedId(ConsumerRecord<byte[], byte[]> record) {
        var article = SERDES.deserializer(EnrichedArticle.class).deserialize(record.topic(), record.value());
        return Objects.requireNonNull(article).getArticle().getItemUri();
    }

    private static String actionId(ConsumerRecord<byte[], byte[]> record) {
        var event = SERDES.deserializer(PolicyActionEvent.class).deserialize(record.topic(), record.value());
        return Objects.requireNonNull(event).getAction().getActionId();
    }

    private static String articleId(JsonNode line) {
        return line.get("article").get("itemUri").asText();
    }

    private static String actionIdInFile(JsonNode line) {
        return line.get("action").get("actionId").asText();
    }
}
