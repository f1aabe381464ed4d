package io.lodewire.ingest.source.feed;

import io.lodewire.ingest.format.convention.MailTime;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/** The time after which a server wants to be asked again, in seconds or as a date; never more than a day. */
final class RetryAfter {

    private static final Duration LONGEST = Duration.ofDays(1);

    private RetryAfter() {}

    static Optional<Duration> of(HttpResponse<?> response, Instant now) {
        return response.headers().firstValue("Retry-After").flatMap(value -> of(value.strip(), now));
    }

    static Optional<Duration> of(String value, Instant now) {
        var wait = value.matches("\\d{1,9}")
                ? Optional.of(Duration.ofSeconds(Long.parseLong(value)))
                : MailTime.read(value).map(at -> Duration.between(now, at));
        return wait.filter(time -> !time.isNegative()).map(time -> time.compareTo(LONGEST) > 0 ? LONGEST : time);
    }
}
