package io.lodewire.enrich.gazetteer;

import io.lodewire.enrich.text.Tokens;

/** How a name must be written in the text to count as one. */
public enum Case {
    /** As it likes. */
    ANY {
        @Override
        boolean admits(Tokens tokens, int from, int to) {
            return true;
        }
    },
    /** Its first word begins with a capital, as proper names do. */
    CAPITALISED {
        @Override
        boolean admits(Tokens tokens, int from, int to) {
            return tokens.isCapitalised(from);
        }
    },
    /** Every word in capitals, as acronyms are. */
    ALL_CAPITALS {
        @Override
        boolean admits(Tokens tokens, int from, int to) {
            for (int token = from; token < to; token++) {
                if (!tokens.isAllCapitals(token)) {
                    return false;
                }
            }
            return true;
        }
    };

    abstract boolean admits(Tokens tokens, int from, int to);
}
