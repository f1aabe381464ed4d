package io.lodewire.enrich.text;

import java.util.List;
import java.util.Random;

/** Makes texts out of what wires and enemies send; the same seed makes the same text. */
final class Texts {

    private static final List<String> PIECES = List.of(
            "China",
            "the",
            "tin",
            "ore",
            "U.S.",
            "Inc.",
            "Mr.",
            "said",
            "3.5",
            "270,000",
            "pct",
            "vs",
            "nil",
            "No.",
            "p.m.",
            "Nov 4",
            "2025",
            "Reuter",
            "(Reuters) -",
            "SOURCE:",
            "(FILE)",
            "About",
            "LIMA,",
            "MORE",
            "d'Ivoire",
            "Iran's",
            ". ",
            ".",
            "!",
            "? ",
            "...",
            ",",
            ", ",
            ";",
            ":",
            "\"",
            "'",
            "\u2019",
            "\u201C",
            "\u201D",
            "(",
            ")",
            "<",
            ">",
            "-",
            " - ",
            "--",
            "\u2014",
            "/",
            " / ",
            "*",
            "* ",
            "#",
            "\n",
            "\n\n",
            "\n    ",
            "\r\n",
            "\r",
            "\t",
            " ",
            "  ",
            "\u00A0",
            "\u0000",
            "\u0007",
            "\u00AD",
            "\u200B",
            "\u200F",
            "\uFEFF",
            "\u2028",
            "e\u0301",
            "\u0301",
            "\u00E9",
            "\u0142",
            "\u0130",
            "\u03A3",
            "\u041F\u0443\u0442\u0438\u043D",
            "\u4E2D\u56FD",
            "\u3002",
            "\u304B\u3099",
            "\uD55C\uAD6D",
            "\u1112\u1161\u11AB",
            "\u05D0\u05D1",
            "\u0627\u0644\u0635\u064A\u0646",
            "\u0E44\u0E17\u0E22",
            "\uD83D\uDE00",
            "\uD842\uDFB7",
            "\uD800",
            "\uDC00",
            "\uFFFD",
            "\u212B",
            "\u1E9B\u0323",
            "\u0958");

    private final Random random;

    Texts(long seed) {
        this.random = new Random(seed);
    }

    Story story() {
        return new Story(
                text(8),
                random.nextInt(3) == 0 ? text(8) : null,
                random.nextInt(3) == 0 ? text(5) : null,
                text(120),
                null,
                null,
                List.of());
    }

    String text(int mostPieces) {
        var text = new StringBuilder();
        for (int pieces = random.nextInt(mostPieces + 1); pieces > 0; pieces--) {
            text.append(PIECES.get(random.nextInt(PIECES.size()))).append(random.nextInt(3) == 0 ? "" : " ");
        }
        return text.toString();
    }
}
