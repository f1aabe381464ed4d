package io.lodewire.enrich.salience;

/** Turns a share of the heaviest into a salience. */
record Scale(double focus, double secondary) {

    /** A party to the story's news is never less than secondary. */
    Salience of(double score, boolean party) {
        if (score >= focus) {
            return Salience.FOCUS;
        }
        return party || score >= secondary ? Salience.SECONDARY : Salience.MENTION;
    }

    /** The share of the heaviest, to the third decimal. */
    static double share(double raw, double heaviest) {
        return heaviest <= 0 ? 0 : Math.round(1000 * Math.min(1, raw / heaviest)) / 1000.0;
    }
}
