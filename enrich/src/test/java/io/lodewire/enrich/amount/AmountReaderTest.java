package io.lodewire.enrich.amount;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.lodewire.enrich.lexicon.LexiconTable;
import io.lodewire.enrich.text.Story;
import io.lodewire.enrich.text.StoryReader;
import io.lodewire.enrich.text.StoryText;
import io.lodewire.enrich.text.Vocabulary;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class AmountReaderTest {

    private final Vocabulary vocabulary = new Vocabulary();
    private final AmountReader amounts = new AmountReader(vocabulary);
    private final StoryReader stories = new StoryReader(vocabulary);

    static List<List<String>> rows() throws IOException {
        try (var in = Objects.requireNonNull(AmountReaderTest.class.getResourceAsStream("amounts.tsv"))) {
            return new String(in.readAllBytes(), UTF_8)
                    .lines()
                    .filter(line -> !line.startsWith("#"))
                    .skip(1)
                    .map(line -> List.of(line.split("\t", -1)))
                    .toList();
        }
    }

    @ParameterizedTest
    @MethodSource("rows")
    void shouldReadTheAmountsOfASentence(List<String> row) {
        var text = text(row.get(0));

        var read = amounts.read(text);

        assertThat(shown(read, text)).isEqualTo(row.get(1));
    }

    @ParameterizedTest
    @MethodSource("rows")
    void shouldGivePlainNumbersAndTokensInsideTheSpan(List<String> row) {
        var text = text(row.get(0));

        var read = amounts.read(text);

        assertThat(read).allSatisfy(amount -> {
            assertThat(new BigDecimal(amount.value()).toPlainString()).isEqualTo(amount.value());
            assertThat(amount.span().contains(text.span(amount.tokenFrom(), amount.tokenTo())))
                    .isTrue();
        });
    }

    @Test
    void shouldReadNoAmountAcrossSentences() {
        assertThat(amounts.read(text("The notice is number 61. Tonnes of ore were found.")))
                .isEmpty();
    }

    @Test
    void shouldDocumentEveryUnit() {
        var documented = new TreeSet<String>();
        for (var row : LexiconTable.read("units.tsv").rows()) {
            documented.add(row.get("unit"));
        }
        var used = new TreeSet<String>();
        for (var row : LexiconTable.read("amount-words.tsv").rows()) {
            used.addAll(List.of(row.get("unit").split("/", -1)));
        }
        used.remove("");

        assertThat(documented).isEqualTo(used);
    }

    private StoryText text(String sentence) {
        return stories.read(Story.of("", sentence, null));
    }

    private static String shown(List<AmountMention> read, StoryText text) {
        return read.stream()
                .map(amount -> amount.span().of(text.chars()) + " > " + amount.value() + " " + amount.unit())
                .collect(Collectors.joining(" | "));
    }
}
