package io.lodewire.enrich.commodity.guard;

import static org.assertj.core.api.Assertions.assertThat;

import io.lodewire.enrich.text.Story;
import io.lodewire.enrich.text.StoryReader;
import io.lodewire.enrich.text.Vocabulary;
import java.util.List;
import org.junit.jupiter.api.Test;

class WhereTest {

    private final Vocabulary vocabulary = new Vocabulary();
    private final int lead = vocabulary.add("lead");

    @Test
    void shouldLookBeforeTheNameWithinReach() {
        assertThat(finds(Where.BEFORE, 1, "will", "Prices will lead on.")).isTrue();
        assertThat(finds(Where.BEFORE, 1, "prices", "Prices will lead on.")).isFalse();
        assertThat(finds(Where.BEFORE, 2, "prices", "Prices will lead on.")).isTrue();
    }

    @Test
    void shouldLookAfterTheName() {
        assertThat(finds(Where.AFTER, 1, "manager", "The lead manager left.")).isTrue();
        assertThat(finds(Where.AFTER, 1, "left", "The lead manager left.")).isFalse();
    }

    @Test
    void shouldStayInTheSentence() {
        assertThat(finds(Where.NEAR, 5, "zinc", "Zinc fell. The lead was small."))
                .isFalse();
        assertThat(finds(Where.STORY, 0, "zinc", "Zinc fell. The lead was small."))
                .isTrue();
    }

    @Test
    void shouldTellACapitalFromATitle() {
        assertThat(finds(Where.CAPITAL, 0, "", "They met Lead in town.")).isTrue();
        assertThat(finds(Where.CAPITAL, 0, "", "Lead rose in town.")).isFalse();
        assertThat(finds(Where.CAPITAL, 0, "", "Minister Sees Lead Prices up in April."))
                .isFalse();
        assertThat(finds(Where.CAPITAL, 0, "", "Imports of U.S. Lead rose again."))
                .isFalse();
    }

    @Test
    void shouldSeeATitleWhoseCapitalsTellNothing() {
        assertThat(finds(Where.CAPITALS, 0, "", "Minister Sees Lead Prices up in April."))
                .isTrue();
        assertThat(finds(Where.CAPITALS, 0, "", "They met Lead in town.")).isFalse();
    }

    @Test
    void shouldSeeAWordJoinedByAHyphen() {
        assertThat(finds(Where.JOINED, 0, "free", "They sell lead-free paint.")).isTrue();
        assertThat(finds(Where.JOINED, 0, "free", "They sell lead free of charge."))
                .isFalse();
    }

    @Test
    void shouldSeeAnAngleBracketRightBefore() {
        assertThat(finds(Where.BRACKET, 0, "", "They bought Example Corp <LEAD> today."))
                .isTrue();
        assertThat(finds(Where.BRACKET, 0, "", "They bought lead <X> today.")).isFalse();
        assertThat(finds(Where.BRACKET, 0, "", "Lead rose today.")).isFalse();
    }

    @Test
    void shouldLetTheFirstRuleDecide() {
        var always = new Rule(Verdict.ACCEPT, Where.ALWAYS, 0, TermSet.of(List.of(), vocabulary));
        var never = new Rule(Verdict.DENY, Where.ALWAYS, 0, TermSet.of(List.of(), vocabulary));

        assertThat(judge(new Guard(List.of(always, never)))).isEqualTo(Verdict.ACCEPT);
        assertThat(judge(new Guard(List.of(never, always)))).isEqualTo(Verdict.DENY);
        assertThat(judge(new Guard(List.of()))).isEqualTo(Verdict.DENY);
    }

    private Verdict judge(Guard guard) {
        return guard.judge(around("They sold lead."), 2, 3);
    }

    private boolean finds(Where where, int reach, String word, String body) {
        var words = TermSet.of(word.isEmpty() ? List.of() : List.of(word), vocabulary);
        var around = around(body);
        int name = 0;
        while (around.tokens().term(name) != lead) {
            name++;
        }
        return where.finds(new Rule(Verdict.DENY, where, reach, words), around, name, name + 1);
    }

    private Surroundings around(String body) {
        var small = TermSet.of(List.of("in", "up"), vocabulary);
        return new Surroundings(new StoryReader(vocabulary).read(Story.of("", body, null)), small);
    }
}
