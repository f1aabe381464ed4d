package io.lodewire.app.view;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class PaintTest {

    @Test
    void shouldMarkSpansInTextOrder() {
        var paint = new Paint("China bans tin");
        paint.add(11, 14, words -> "<" + words + ">");
        paint.add(0, 5, words -> "[" + words + "]");

        assertThat(paint.finish()).isEqualTo("[China] bans <tin>");
    }

    @Test
    void shouldShowTheLongestOfSpansThatBeginTogether() {
        var paint = new Paint("rare earths");
        paint.add(0, 4, words -> "<" + words + ">");
        paint.add(0, 11, words -> "[" + words + "]");

        assertThat(paint.finish()).isEqualTo("[rare earths]");
    }

    @Test
    void shouldCountCodePoints() {
        var paint = new Paint("\uD83D\uDE00 tin");
        paint.add(2, 5, words -> "[" + words + "]");

        assertThat(paint.finish()).isEqualTo("\uD83D\uDE00 [tin]");
    }
}
