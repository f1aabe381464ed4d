package io.lodewire.sink.topic;

import io.lodewire.schemas.serde.EventSerdes;
import io.lodewire.schemas.topic.TopicCatalogue;
import io.lodewire.sink.kafka.KafkaAccess;
import io.lodewire.sink.kafka.Member;
import io.lodewire.sink.route.Route;
import java.util.List;

/**
 * What the topic router needs to know.
 *
 * @param routes those with a topic
 * @param createTopics whether routed topics that do not exist are created, as the catalogue describes them
 */
public record TopicRouterConfig(
        KafkaAccess kafka,
        Member member,
        TopicCatalogue topics,
        EventSerdes serdes,
        List<Route> routes,
        boolean createTopics) {

    public TopicRouterConfig {
        routes = List.copyOf(routes);
    }
}
