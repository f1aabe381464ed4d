package io.lodewire.sink.kafka;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.lodewire.sink.failure.SinkException;
import java.lang.reflect.Proxy;
import java.time.Duration;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.DescribeTopicsResult;
import org.apache.kafka.clients.admin.TopicDescription;
import org.apache.kafka.common.KafkaFuture;
import org.apache.kafka.common.Uuid;
import org.apache.kafka.common.errors.TopicAuthorizationException;
import org.apache.kafka.common.errors.UnknownTopicOrPartitionException;
import org.apache.kafka.common.internals.KafkaFutureImpl;
import org.junit.jupiter.api.Test;

class TopicsTest {

    private static final Duration LONG = Duration.ofMinutes(1);

    /** How many more times the broker is asked about a topic before it knows it. */
    private final Map<String, Integer> ignorance = new HashMap<>();

    @Test
    void shouldTellTheIds() {
        assertThat(topics(LONG).ids(List.of("a", "b")))
                .isEqualTo(Map.of("a", id("a").toString(), "b", id("b").toString()));
    }

    @Test
    void shouldWaitForATopicThatTheBrokerHasNotHeardOfYet() {
        ignorance.put("fresh", 2);

        assertThat(topics(LONG).ids(List.of("a", "fresh"))).containsOnlyKeys("a", "fresh");
    }

    @Test
    void shouldNameTheTopicsThatDoNotAppear() {
        ignorance.put("b", Integer.MAX_VALUE);
        ignorance.put("c", Integer.MAX_VALUE);

        assertThatThrownBy(() -> topics(Duration.ZERO).ids(List.of("c", "a", "b")))
                .isInstanceOf(SinkException.class)
                .hasMessage(
                        "The topics b, c do not exist. Create them first, or ask for missing topics to be created.");
        assertThatThrownBy(() -> topics(Duration.ZERO).ids(List.of("b")))
                .hasMessage("The topic b does not exist. Create it first, or ask for missing topics to be created.");
    }

    @Test
    void shouldNotTakeARefusalForAbsence() {
        assertThatThrownBy(() -> topics(LONG).ids(List.of("secret"))).isInstanceOf(TopicAuthorizationException.class);
    }

    private Topics topics(Duration patience) {
        var admin = Proxy.newProxyInstance(
                Admin.class.getClassLoader(),
                new Class<?>[] {Admin.class},
                (proxy, method, arguments) -> describe((Collection<?>) arguments[0]));
        return new Topics((Admin) admin, patience);
    }

    private Answer describe(Collection<?> topics) {
        return new Answer(
                topics.stream().map(Object::toString).collect(Collectors.toMap(Function.identity(), this::describe)));
    }

    private KafkaFuture<TopicDescription> describe(String topic) {
        var answer = new KafkaFutureImpl<TopicDescription>();
        if (topic.equals("secret")) {
            answer.completeExceptionally(new TopicAuthorizationException(topic));
        } else if (ignorance.merge(topic, -1, Integer::sum) >= 0) {
            answer.completeExceptionally(new UnknownTopicOrPartitionException(topic));
        } else {
            answer.complete(new TopicDescription(topic, false, List.of(), Set.of(), id(topic)));
        }
        return answer;
    }

    private static Uuid id(String topic) {
        return new Uuid(topic.hashCode(), 1);
    }

    /** What the broker knows at this moment about topics that are asked for by name. */
    private static final class Answer extends DescribeTopicsResult {

        Answer(Map<String, KafkaFuture<TopicDescription>> byName) {
            super(null, byName);
        }
    }
}
