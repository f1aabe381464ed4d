package io.lodewire.enrich.commodity.guard;

/** Where a rule looks for its words. Looks are bounded, so that a guard costs the same in the longest sentence. */
enum Where {
    BEFORE {
        @Override
        boolean finds(Rule rule, Surroundings around, int from, int to) {
            return holds(rule, around, Math.max(around.sentenceFrom(from), from - rule.reach()), from);
        }
    },
    AFTER {
        @Override
        boolean finds(Rule rule, Surroundings around, int from, int to) {
            return holds(rule, around, to, Math.min(around.sentenceTo(from), to + rule.reach()));
        }
    },
    NEAR {
        @Override
        boolean finds(Rule rule, Surroundings around, int from, int to) {
            return BEFORE.finds(rule, around, from, to) || AFTER.finds(rule, around, from, to);
        }
    },
    /** The next word is joined to the name by a hyphen, as in nickel-plated. */
    JOINED {
        @Override
        boolean finds(Rule rule, Surroundings around, int from, int to) {
            return to < around.sentenceTo(from)
                    && around.tokens().followsHyphen(to)
                    && rule.words().contains(around.tokens().term(to));
        }
    },
    STORY {
        @Override
        boolean finds(Rule rule, Surroundings around, int from, int to) {
            return rule.words().meets(around.terms());
        }
    },
    /** The name has a capital that no headline and no beginning of a sentence explains. */
    CAPITAL {
        @Override
        boolean finds(Rule rule, Surroundings around, int from, int to) {
            return around.tokens().isCapitalised(from)
                    && from > around.sentenceFrom(from)
                    && !around.followsStop(from)
                    && !around.isInCapitals(from, to);
        }
    },
    /** Capitals around the name tell nothing, as in most headlines, so that it may be part of a firm's name. */
    CAPITALS {
        @Override
        boolean finds(Rule rule, Surroundings around, int from, int to) {
            return around.tokens().isCapitalised(from) && around.isInCapitals(from, to);
        }
    },
    /** Right behind an angle bracket, in which wires put tickers and the names of firms. */
    BRACKET {
        @Override
        boolean finds(Rule rule, Surroundings around, int from, int to) {
            return around.markBefore(from) == '<';
        }
    },
    ALWAYS {
        @Override
        boolean finds(Rule rule, Surroundings around, int from, int to) {
            return true;
        }
    };

    abstract boolean finds(Rule rule, Surroundings around, int from, int to);

    private static boolean holds(Rule rule, Surroundings around, int from, int to) {
        for (int token = from; token < to; token++) {
            if (rule.words().contains(around.tokens().term(token))) {
                return true;
            }
        }
        return false;
    }
}
