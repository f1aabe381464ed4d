package io.lodewire.ingest.source.push;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.lodewire.ingest.WireFormats;
import io.lodewire.ingest.format.Item;
import io.lodewire.ingest.format.Limits;
import io.lodewire.ingest.source.Mark;
import io.lodewire.ingest.source.Position;
import io.lodewire.ingest.source.Step;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(30)
class PushSourceTest {

    private static final Limits LIMITS = new Limits(2_000, Duration.ofSeconds(5), 50, 10, 10_000, 10);
    private static final String TOKEN = "s3cret";

    private final HttpClient http = HttpClient.newHttpClient();
    private final Map<String, Position> positions = new HashMap<>();
    private final List<String> ids = new ArrayList<>();
    private PushArrivals arrivals = open(64, Duration.ofSeconds(10));

    @AfterEach
    void closePort() {
        arrivals.close();
    }

    @Test
    void shouldAnswerOnlyOnceTheArticlesAreSafe() throws IOException {
        var answer = push(line("1") + line("2"), TOKEN, "");
        var mark = takeUntilMoved();

        assertThat(ids).containsExactly("1", "2");
        assertThat(answer).isNotDone();

        arrivals.published(mark);

        assertThat(answer.join().statusCode()).isEqualTo(202);
        assertThat(answer.join().body()).contains("\"articles\": 2");
    }

    @Test
    void shouldTakeTheSameKeyOnce() throws IOException {
        var first = push(line("1"), TOKEN, "key-1");
        arrivals.published(takeUntilMoved());
        var second = push(line("2"), TOKEN, "key-1");
        takeWhileOpen(second);

        assertThat(first.join().statusCode()).isEqualTo(202);
        assertThat(second.join().statusCode()).isEqualTo(202);
        assertThat(second.join().body()).contains("\"duplicate\": true");
        assertThat(ids).containsExactly("1");
    }

    @Test
    void shouldTakeTheSameBytesOnceAcrossARestart() throws IOException {
        var first = push(line("1"), TOKEN, "");
        var mark = takeUntilMoved();
        arrivals.published(mark);
        first.join();
        positions.put(mark.part(), mark.position());
        arrivals.close();

        arrivals = open(64, Duration.ofSeconds(10));
        takeWhileOpen(push(line("1"), TOKEN, ""));

        assertThat(ids).containsExactly("1");
    }

    @Test
    void shouldGoOnInTheMiddleOfADeliveryThatWasCutOff() throws IOException {
        var cut = push(line("1") + line("2") + line("3"), TOKEN, "key-1");
        var after = ((Step.Arrived) nextStep()).after();
        positions.put(after.part(), after.position());
        arrivals.close();

        arrivals = open(64, Duration.ofSeconds(10));
        ids.clear();
        var again = push(line("1") + line("2") + line("3"), TOKEN, "key-1");
        arrivals.published(takeUntilMoved());

        assertThat(ids).containsExactly("2", "3");
        assertThat(again.join().statusCode()).isEqualTo(202);
        assertThat(cut).isNotEqualTo(again);
    }

    @Test
    void shouldTellASenderThatNothingCouldBeRead() throws IOException {
        var answer = push("{\"id\": ", TOKEN, "");
        arrivals.published(takeUntilMoved());

        assertThat(answer.join().statusCode()).isEqualTo(422);
        assertThat(answer.join().body()).contains("\"rejected\": 1");
    }

    @Test
    void shouldTurnAwayWhoShowsNoTokenOrSendsTooMuch() {
        assertThat(push(line("1"), "", "").join().statusCode()).isEqualTo(401);
        assertThat(push(line("1"), "wrong", "").join().statusCode()).isEqualTo(401);
        assertThat(push("x".repeat(2_001), TOKEN, "").join().statusCode()).isEqualTo(413);
        assertThat(push(line("1"), TOKEN, "k".repeat(501)).join().statusCode()).isEqualTo(400);
    }

    @Test
    void shouldTurnAwayWhatIsNoDelivery() throws IOException, InterruptedException {
        var get = http.send(
                HttpRequest.newBuilder(address("/articles")).GET().build(), HttpResponse.BodyHandlers.ofString());
        var other = http.send(
                HttpRequest.newBuilder(address("/articles/x")).GET().build(), HttpResponse.BodyHandlers.ofString());

        assertThat(get.statusCode()).isEqualTo(405);
        assertThat(other.statusCode()).isEqualTo(404);
    }

    @Test
    void shouldAskSendersToComeBackWhenTooManyWait() {
        arrivals.close();
        arrivals = open(1, Duration.ofSeconds(2));

        var first = push(line("1"), TOKEN, "");
        var others = List.of(push(line("2"), TOKEN, ""), push(line("3"), TOKEN, ""));

        var statuses = new ArrayList<>(
                others.stream().map(one -> one.join().statusCode()).toList());
        statuses.add(first.join().statusCode());
        assertThat(statuses).containsExactlyInAnyOrder(429, 429, 503);
        assertThat(others.get(1).join().headers().firstValue("Retry-After")).contains("1");
    }

    @Test
    void shouldNeverBeOpenToOthersWithoutAToken() {
        var everywhere = new InetSocketAddress("0.0.0.0", 0);

        assertThatThrownBy(() -> new PushConfig(everywhere, Optional.empty(), 1, Duration.ZERO))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("this machine only");
        assertThat(PushConfig.onLoopback(0, Optional.of(TOKEN)).toString()).doesNotContain(TOKEN);
    }

    private PushArrivals open(int waiting, Duration patience) {
        var loopback = PushConfig.onLoopback(0, Optional.of(TOKEN));
        var config = new PushConfig(loopback.address(), loopback.token(), waiting, patience);
        try {
            return new PushSource("push", config, WireFormats.all(LIMITS), LIMITS, Clock.systemUTC())
                    .open(part -> positions.getOrDefault(part, Position.START));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private CompletableFuture<HttpResponse<String>> push(String body, String token, String key) {
        var request =
                HttpRequest.newBuilder(address("/articles")).POST(HttpRequest.BodyPublishers.ofString(body, UTF_8));
        if (!token.isEmpty()) {
            request.header("Authorization", "Bearer " + token);
        }
        if (!key.isEmpty()) {
            request.header("Idempotency-Key", key);
        }
        return http.sendAsync(request.build(), HttpResponse.BodyHandlers.ofString());
    }

    private URI address(String path) {
        return URI.create("http://127.0.0.1:" + arrivals.address().getPort() + path);
    }

    private Mark takeUntilMoved() throws IOException {
        while (true) {
            var step = nextStep();
            if (step instanceof Step.Moved moved) {
                return moved.to();
            }
        }
    }

    private void takeWhileOpen(CompletableFuture<?> answer) throws IOException {
        while (!answer.isDone()) {
            note(arrivals.next());
        }
    }

    private Step nextStep() throws IOException {
        var step = arrivals.next();
        while (step instanceof Step.Idle) {
            step = arrivals.next();
        }
        return note(step);
    }

    private Step note(Step step) {
        if (step instanceof Step.Arrived arrived && arrived.item() instanceof Item.Story story) {
            ids.add(story.article().id().itemUri());
        }
        return step;
    }

    private static String line(String id) {
        return "{\"id\": \"%s\", \"title\": \"t\", \"body\": \"b\"}\n".formatted(id);
    }
}
