package io.lodewire.enrich.action.predicate;

import static org.assertj.core.api.Assertions.assertThat;

import io.lodewire.enrich.action.clause.Line;
import io.lodewire.enrich.action.clause.LineFixture;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ChainReaderTest {

    private static final LineFixture FIXTURE = new LineFixture();

    private final ChainReader chains = new ChainReader(FIXTURE.words().classes());

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "China lifted its ban.                  | ban    | lifted/OBJECT",
                "China banned exports.                  | banned | banned/ITSELF",
                "China plans to lift its ban.           | ban    | lift/OBJECT plans/INFINITIVE",
                "China denied that it plans to lift its ban. | ban | lift/OBJECT plans/INFINITIVE denied/REPORT",
                "The ban was lifted.                    | ban    | lifted/SUBJECT",
                "The tariffs took effect.               | tariffs | took effect/SUBJECT",
                "Putin ordered the cabinet to lift the ban. | ban | lift/OBJECT ordered/INFINITIVE",
                "China considers lifting the ban.       | ban    | lifting/OBJECT considers/GERUND",
                "China hit back by placing curbs.       | curbs  | placing/OBJECT hit back/GERUND",
                "The lifting of the ban was announced.  | ban    | lifting/NOUN announced/SUBJECT",
                "China announced plans to impose a ban. | ban    | impose/OBJECT plans/INFINITIVE announced/OBJECT",
                "The sanctions have cut supply.         | sanctions | ''"
            })
    void shouldClimbFromTheActToWhatGovernsIt(String sentence, String head, String links) {
        var line = FIXTURE.line(sentence);

        var chain = chain(line, head);

        assertThat(chain.links().stream().map(link -> written(line, link)).collect(Collectors.joining(" ")))
                .isEqualTo(links);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "China has not lifted its ban.  | ban    | true",
                "China has lifted its ban.      | ban    | false",
                "China will never ban exports.  | ban    | true",
                "China will ban exports.        | ban    | false"
            })
    void shouldSeeANegation(String sentence, String head, boolean negated) {
        assertThat(chain(FIXTURE.line(sentence), head).isNegated()).isEqualTo(negated);
    }

    @Test
    void shouldSeeABareInfinitive() {
        assertThat(chain(FIXTURE.line("China to ban exports"), "ban").isBareInfinitive())
                .isTrue();
        assertThat(chain(FIXTURE.line("China plans to ban exports"), "ban").isBareInfinitive())
                .isFalse();
    }

    @Test
    void shouldKeepModalVerbs() {
        var line = FIXTURE.line("China may lift its ban.");

        assertThat(chain(line, "ban").modals()).containsExactly(LineFixture.unit(line, "may"));
    }

    private Chain chain(Line line, String head) {
        int unit = LineFixture.unit(line, head);
        return chains.read(line, unit, unit, unit + 1);
    }

    private static String written(Line line, Link link) {
        return line.words(link.unit(), link.unit() + 1) + "/" + link.tie();
    }
}
