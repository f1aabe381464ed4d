package io.lodewire.enrich.commodity;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Objects;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * A row of the golden corpus: the rule or trap, the text, and what it names.
 *
 * @param expected each {@code id}, with its scope unless that is EXPLICIT, and {@code /FORM} if one is stated
 */
record GoldenText(String rule, String headline, String body, String expected) {

    private static final String HEADLINE_MARK = " // ";

    static Stream<GoldenText> all() {
        try (var in = Objects.requireNonNull(GoldenText.class.getResourceAsStream("golden.tsv"))) {
            return new String(in.readAllBytes(), UTF_8)
                            .lines()
                            .filter(line -> !line.isBlank() && !line.startsWith("#"))
                            .map(GoldenText::parse)
                            .toList()
                            .stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static GoldenText parse(String line) {
        var cells = line.split("\t+", -1);
        int mark = cells[1].indexOf(HEADLINE_MARK);
        return mark < 0
                ? new GoldenText(cells[0], "", cells[1], cells[2])
                : new GoldenText(
                        cells[0],
                        cells[1].substring(0, mark),
                        cells[1].substring(mark + HEADLINE_MARK.length()),
                        cells[2]);
    }

    /** The mentions in the notation of the corpus. */
    static String asWritten(List<CommodityMention> mentions) {
        var written = new TreeSet<String>();
        for (var mention : mentions) {
            written.add(mention.id()
                    + (mention.scope() == Scope.EXPLICIT ? "" : " " + mention.scope())
                    + (mention.form() == null ? "" : " /" + mention.form()));
        }
        return written.isEmpty() ? "none" : String.join(", ", written);
    }

    @Override
    public String toString() {
        return rule + ": " + headline + (headline.isEmpty() ? "" : HEADLINE_MARK) + body;
    }
}
