package io.lodewire.app.view;

import picocli.CommandLine.Help.Ansi;

/** Colours of a terminal, or none where the output goes to a file or {@code NO_COLOR} is set. */
public enum Style {
    /** Marks by ANSI sequences. */
    COLOURED {
        @Override
        String mark(String code, String words) {
            return "\u001B[" + code + "m" + words + "\u001B[0m";
        }
    },
    /** Marks by nothing. */
    PLAIN {
        @Override
        String mark(String code, String words) {
            return words;
        }
    };

    /** Coloured on a terminal, plain otherwise. */
    public static Style ofTerminal() {
        return Ansi.AUTO.enabled() ? COLOURED : PLAIN;
    }

    /** True where a person looks at the output and lines may be drawn anew. */
    public static boolean isTerminal() {
        return Ansi.AUTO.enabled();
    }

    abstract String mark(String code, String words);

    String bold(String words) {
        return mark("1", words);
    }

    String faint(String words) {
        return mark("2", words);
    }

    String region(String words) {
        return mark("36", words);
    }

    String commodity(String words) {
        return mark("33", words);
    }

    String action(String words) {
        return mark("1;31", words);
    }

    String time(String words) {
        return mark("32", words);
    }
}
