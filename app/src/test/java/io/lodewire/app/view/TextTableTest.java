package io.lodewire.app.view;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;

class TextTableTest {

    @Test
    void shouldAlignColumns() {
        var table = new TextTable(List.of(5, 10)).row("a", "b").row("long", "cell");

        assertThat(table.lines()).containsExactly("a      b", "long   cell");
    }

    @Test
    void shouldWrapBetweenWordsAndCutNothing() {
        var table = new TextTable(List.of(3, 11)).row("x", "one two three four");

        assertThat(table.lines()).containsExactly("x    one two", "     three four");
    }

    @Test
    void shouldWrapAWordThatIsTooLong() {
        assertThat(new TextTable(List.of(4)).row("abcdefghij").lines()).containsExactly("abcd", "efgh", "ij");
    }

    @Test
    void shouldRefuseARowOfAnotherWidth() {
        assertThatThrownBy(() -> new TextTable(List.of(1, 2)).row("a")).isInstanceOf(IllegalArgumentException.class);
    }
}
