package io.lodewire.enrich.action.predicate;

import static org.assertj.core.api.Assertions.assertThat;

import io.lodewire.enrich.action.clause.LineFixture;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SubjectFinderTest {

    private static final LineFixture FIXTURE = new LineFixture();

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "China banned exports.                                 | banned  | China",
                "China on Tuesday banned exports.                      | banned  | China",
                "China, the dominant producer, has banned exports.     | banned  | China",
                "China, which banned exports, is a producer.           | banned  | China",
                "Tensions with China, which banned exports, grew.      | banned  | China",
                "China raised duties and banned exports.               | banned  | China",
                "The head of the mission in Tokyo banned exports.      | banned  | head",
                "China has not yet banned exports.                     | banned  | China",
                "In April China banned exports.                        | banned  | China",
                "China said it banned exports.                         | banned  | it"
            })
    void shouldFindTheSubjectOfAVerb(String sentence, String verb, String subject) {
        var line = FIXTURE.line(sentence);

        int head = SubjectFinder.of(line, LineFixture.unit(line, verb));

        assertThat(line.words(head, head + 1)).isEqualTo(subject);
    }

    @Test
    void shouldFindNoneWhereThereIsNone() {
        var line = FIXTURE.line("banned exports of gallium");

        assertThat(SubjectFinder.of(line, 0)).isEqualTo(SubjectFinder.NONE);
    }
}
