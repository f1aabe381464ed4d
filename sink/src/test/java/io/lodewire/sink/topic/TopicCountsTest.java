package io.lodewire.sink.topic;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class TopicCountsTest {

    @Test
    void shouldAddUp() {
        var one = new TopicCounts(10, 5, 1, 2, 0);

        assertThat(TopicCounts.NONE.plus(one).plus(one)).isEqualTo(new TopicCounts(20, 10, 2, 4, 0));
    }

    @Test
    void shouldTellHowOftenItBeganAgain() {
        assertThat(new TopicCounts(10, 5, 1, 2, 0).withRestarts(3)).isEqualTo(new TopicCounts(10, 5, 1, 2, 3));
    }
}
