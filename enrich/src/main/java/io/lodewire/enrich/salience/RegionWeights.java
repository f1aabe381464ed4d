package io.lodewire.enrich.salience;

/** What each piece of evidence for a region weighs, as {@code salience.tsv} has it. */
record RegionWeights(
        double headline,
        double lead,
        double body,
        double background,
        double dateline,
        double firmHeadline,
        double firm,
        double list,
        double longList,
        double actor,
        double half,
        double enoughImplied) {

    static RegionWeights of(Weights weights) {
        return new RegionWeights(
                weights.of("region.headline"),
                weights.of("region.lead"),
                weights.of("region.body"),
                weights.of("region.background"),
                weights.of("region.dateline"),
                weights.of("region.firm-headline"),
                weights.of("region.firm"),
                weights.of("region.list"),
                weights.of("region.long-list"),
                weights.of("region.actor"),
                weights.of("region.half"),
                weights.of("implied.enough"));
    }

    /** The share that a raw weight makes of itself and the half, to the third decimal. */
    double score(double raw) {
        return raw <= 0 ? 0 : Math.round(1000 * raw / (raw + half)) / 1000.0;
    }
}
