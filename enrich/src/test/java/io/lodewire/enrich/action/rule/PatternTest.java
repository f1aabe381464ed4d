package io.lodewire.enrich.action.rule;

import static org.assertj.core.api.Assertions.assertThat;

import io.lodewire.enrich.action.clause.LineFixture;
import java.util.Objects;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PatternTest {

    private static final LineFixture FIXTURE = new LineFixture();

    private final PatternParser parser = new PatternParser(FIXTURE.words().classes());

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "^{ban:v} ~3 {export}       | China banned all exports.              | banned | banned all exports",
                "^{ban:v} ~3 {export}       | China banned gallium exports.          | banned | banned gallium exports",
                "^{ban:n} {on} ~3 {export}  | A ban on gallium exports hurt.         | ban    | ban on gallium exports",
                "{export} ^{ban:n}          | The export ban hurt.                   | ban    | export ban",
                "^{ban:n} {on}?             | The ban hurt.                          | ban    | ban",
                "^{control:n} {on} ~2 @good | Its controls on some gallium hurt.     | controls | controls on some gallium"
            })
    void shouldMatch(String pattern, String sentence, String head, String covered) {
        var line = FIXTURE.line(sentence);

        var match = Objects.requireNonNull(parser.parse(pattern).at(line, LineFixture.unit(line, head)), "no match");

        assertThat(line.words(match.from(), match.to())).isEqualTo(covered);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "^{ban:n} {on} ~3 {export}  | The ban hurt exports.                  | ban",
                "^{ban:v} {export}          | China's ban on exports hurt.           | ban",
                "^{ban:n} ~3 {export}       | The ban that hit exports was lifted.   | ban",
                "{export} ^{ban:n}          | Exports fell. A ban hurt.              | Exports"
            })
    void shouldNotMatch(String pattern, String sentence, String head) {
        var line = FIXTURE.line(sentence);

        assertThat(parser.parse(pattern).at(line, LineFixture.unit(line, head))).isNull();
    }
}
