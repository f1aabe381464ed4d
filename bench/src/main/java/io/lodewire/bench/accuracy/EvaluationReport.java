package io.lodewire.bench.accuracy;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.lodewire.bench.accuracy.score.Listing;
import io.lodewire.bench.accuracy.score.MeasureScore;
import io.lodewire.bench.accuracy.score.RateScore;
import java.io.UncheckedIOException;
import java.util.List;

/**
 * What an evaluation found.
 *
 * @param stories in gold
 * @param predictions stories of gold for which there is one; the others count as nothing found
 */
public record EvaluationReport(
        String kind,
        String gold,
        int stories,
        int predictions,
        List<MeasureScore> measures,
        List<RateScore> rates,
        Listing listing) {

    private static final ObjectMapper JSON = new ObjectMapper();

    public EvaluationReport {
        measures = List.copyOf(measures);
        rates = List.copyOf(rates);
    }

    /** The report for a reader, line by line: an overview, then each measure in detail. */
    public List<String> lines() {
        return new ReportPrinter(this).lines();
    }

    /** The report for a machine, one line of JSON with every label. */
    public String json() {
        try {
            return JSON.writeValueAsString(this);
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
    }
}
