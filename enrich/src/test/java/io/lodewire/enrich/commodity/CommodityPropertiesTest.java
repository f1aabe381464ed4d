package io.lodewire.enrich.commodity;

import static org.assertj.core.api.Assertions.assertThat;

import io.lodewire.enrich.gazetteer.MentionKind;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** Holds for every story made of sentences of the golden corpus, in any order and with any noise between them. */
class CommodityPropertiesTest {

    private static final long SEED = 20251104;
    private static final int CASES = 300;
    private static final List<String> NOISE = List.of(
            "", " ", "\n\n", " <X> ", " -- ", " 12.5 pct ", " “quoted” ", " ( ", " \u4e2d\u56fd ", " O'Neil's ");
    private static final CommodityReader READER = new CommodityReader();
    private static final List<GoldenText> TEXTS = GoldenText.all().toList();

    @Test
    void shouldSliceEveryMentionToItsSurface() {
        for (var body : bodies()) {
            var found = READER.read("", body);
            int before = 0;
            for (var mention : found.reading().mentions()) {
                assertThat(mention.span().begin()).as(body).isGreaterThanOrEqualTo(before);
                assertThat(mention.span().of(found.text().chars()).strip())
                        .as(body)
                        .isNotEmpty();
                assertThat(mention.span())
                        .as(body)
                        .isEqualTo(found.text().span(mention.tokenFrom(), mention.tokenTo()));
                assertThat(mention.reason() == null)
                        .as(body)
                        .isEqualTo(mention.kind() != MentionKind.IMPLIED && mention.kind() != MentionKind.COREF);
                before = mention.span().begin();
            }
        }
    }

    @Test
    void shouldReadTheSameTextTheSameWay() {
        var another = new CommodityReader();

        for (var body : bodies()) {
            assertThat(READER.read("", body).reading())
                    .as(body)
                    .isEqualTo(another.read("", body).reading());
        }
    }

    @Test
    void shouldNotLetAPhotoCreditAddAnything() {
        for (var body : bodies()) {
            var plain = READER.read("", body + "\n\nThe end came.").reading();
            var withCredit = READER.read("", body + "\n\nThe end came.\n\nPhoto: gold, lithium and wheat")
                    .reading();

            assertThat(withCredit.mentions()).as(body).isEqualTo(plain.mentions());
        }
    }

    private static List<String> bodies() {
        var random = new Random(SEED);
        var bodies = new ArrayList<String>();
        for (int i = 0; i < CASES; i++) {
            var order = new ArrayList<>(TEXTS);
            Collections.shuffle(order, random);
            var body = new StringBuilder();
            for (var text : order.subList(0, 1 + random.nextInt(6))) {
                body.append(text.body())
                        .append(NOISE.get(random.nextInt(NOISE.size())))
                        .append(' ');
            }
            bodies.add(body.toString());
        }
        return bodies;
    }
}
