package io.lodewire.enrich.action.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.lodewire.enrich.action.word.WordLexicon;
import io.lodewire.enrich.text.Vocabulary;
import io.lodewire.schemas.taxonomy.ActionTaxonomy;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class RuleTableTest {

    private static final Set<String> CONDITIONS = Set.of(
            "actor",
            "party",
            "party-or-opec",
            "partner",
            "good",
            "good:line",
            "good:story",
            "mineral",
            "trade",
            "trade-or-good",
            "verb",
            "no-infer",
            "subject-suffers",
            "beneficiary",
            "target:line",
            "measure",
            "law",
            "home");

    private final WordLexicon words = WordLexicon.read(new Vocabulary());
    private final List<Rule> rules = RuleTable.read(words.classes());

    @Test
    void shouldHaveARuleForEveryAction() {
        var covered = rules.stream().map(Rule::action).collect(Collectors.toSet());

        assertThat(ActionTaxonomy.standard().ids())
                .allSatisfy(id -> assertThat(covered).contains(id));
    }

    @Test
    void shouldNameOnlyActionsOfTheTaxonomy() {
        var known = ActionTaxonomy.standard().ids();

        assertThat(rules).allSatisfy(rule -> {
            assertThat(rule.isGuard() || known.contains(rule.action()))
                    .as(rule.id())
                    .isTrue();
            assertThat(rule.foreign().isEmpty() || known.contains(rule.foreign()))
                    .as(rule.id())
                    .isTrue();
        });
    }

    @Test
    void shouldNameOnlyConditionsThatAreKnown() {
        assertThat(rules).allSatisfy(rule -> assertThat(CONDITIONS).containsAll(rule.needs()));
    }

    @Test
    void shouldKeepTheOrderOfTheFile() {
        assertThat(rules.stream().map(Rule::order)).isSorted();
    }

    @Test
    void shouldRefuseAPatternWithoutAHead() {
        var parser = new PatternParser(words.classes());

        assertThatThrownBy(() -> parser.parse("{ban} {export}"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("head");
    }

    @Test
    void shouldRefuseAClassThatNoWordHas() {
        var parser = new PatternParser(words.classes());

        assertThatThrownBy(() -> parser.parse("^{no-such-class}")).hasMessageContaining("no-such-class");
    }
}
