package io.lodewire.enrich.geonames;

/**
 * A place of GeoNames.
 *
 * @param name as its people write it, {@code Gävle}
 * @param asciiName the same without accents
 * @param feature class and code, {@code P.PPLC}
 * @param country ISO 3166-1 alpha-2
 * @param admin1 GeoNames' code of the first-level subdivision; empty when it has none
 * @param population 0 when it is not known
 */
public record GeoPlace(
        long geonameId,
        String name,
        String asciiName,
        double latitude,
        double longitude,
        String feature,
        String country,
        String admin1,
        long population) {

    /** Whether news may speak of it: a settlement that still stands, or a mine. */
    public boolean isOfUse() {
        boolean settlement = feature.startsWith("P.") && !feature.equals("P.PPLH") && !feature.equals("P.PPLW");
        return (settlement || feature.startsWith("S.MN")) && !country.isEmpty() && !asciiName.isEmpty();
    }
}
