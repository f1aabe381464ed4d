package io.lodewire.enrich.action.clause;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LineReaderTest {

    private static final LineFixture FIXTURE = new LineFixture();

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "China bans exports.             | bans    | VERB",
                "China's bans on exports hurt.   | bans    | NOUN",
                "The cuts were deep.             | cuts    | NOUN",
                "China cut quotas.               | cut     | VERB",
                "China will cut quotas.          | cut     | BASE",
                "China plans to cut quotas.      | cut     | BASE",
                "Quotas were cut.                | cut     | PARTICIPLE",
                "China has lifted the ban.       | lifted  | PARTICIPLE",
                "The lifting of the ban helped.  | lifting | NOUN",
                "China is lifting the ban.       | lifting | ING",
                "The planned ban is off.         | planned | OTHER",
                "Oil output cuts will end.       | cuts    | NOUN",
                "China has ordered a review.     | review  | NOUN"
            })
    void shouldTellVerbsFromNouns(String sentence, String word, Role role) {
        var line = FIXTURE.line(sentence);

        assertThat(line.role(LineFixture.unit(line, word))).isEqualTo(role);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Prices rose after China banned exports. | MAIN CIRCUMSTANCE",
                "China denied that it plans a ban. | MAIN CONTENT",
                "China said it will ban exports. | MAIN CONTENT",
                "If Washington raises tariffs, Beijing will act. | CONDITION MAIN",
                "China, which halted exports, is a producer. | MAIN RELATIVE RESUMED",
                "China raised duties and banned exports. | MAIN SHARED_SUBJECT",
                "Ministers must report; the bridge opens in May. | MAIN MAIN",
                "China banned exports of gallium. | MAIN",
                "China may ban exports, two people said. | MAIN MAIN"
            })
    void shouldCutASentenceIntoClauses(String sentence, String kinds) {
        var line = FIXTURE.line(sentence);

        assertThat(line.clauses().stream().map(clause -> clause.kind().name()).collect(Collectors.joining(" ")))
                .isEqualTo(kinds);
    }

    @Test
    void shouldMakeOneUnitOfANameOrAPhrase() {
        var line = FIXTURE.line("North Korea drew up a road map for rare earths by December 1.");

        assertThat(IntStream.range(0, line.size()).mapToObj(i -> line.words(i, i + 1)))
                .contains("North Korea", "drew up", "road map", "rare earths", "December 1");
    }

    @Test
    void shouldCoverTheSentenceWithClauses() {
        var line = FIXTURE.line("Putin, who ordered a road map in September, met Kim, and Kim said it was good.");

        int next = 0;
        for (var clause : line.clauses()) {
            assertThat(clause.from()).isEqualTo(next);
            next = clause.to();
        }
        assertThat(next).isEqualTo(line.size());
    }

    @Test
    void shouldNotReadPastTheLongestSentence() {
        var line = FIXTURE.line("copper ".repeat(5000));

        assertThat(line.size()).isLessThanOrEqualTo(LineReader.MOST_TOKENS);
    }
}
