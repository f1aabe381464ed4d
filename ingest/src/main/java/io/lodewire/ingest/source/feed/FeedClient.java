package io.lodewire.ingest.source.feed;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.ProxySelector;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.TimeUnit;
import java.util.zip.GZIPInputStream;

/**
 * Asks for feeds over HTTP, through the proxy that the Java platform is told to use. Each exchange has a limit of time and
 * size; redirects are followed, and those that are for good are told.
 */
final class FeedClient {

    private static final int MOST_REDIRECTS = 5;
    private static final String TYPES =
            "application/atom+xml, application/rss+xml, application/xml;q=0.9, application/json;q=0.8, */*;q=0.5";

    private final HttpClient http;
    private final String userAgent;
    private final Duration timeout;
    private final int mostBytes;
    private final Clock clock;

    /** The clock reads a {@code Retry-After} that is a date. */
    FeedClient(String userAgent, Duration timeout, int mostBytes, Clock clock) {
        this.userAgent = userAgent;
        this.timeout = timeout;
        this.mostBytes = mostBytes;
        this.clock = clock;
        this.http = HttpClient.newBuilder()
                .connectTimeout(timeout)
                .followRedirects(HttpClient.Redirect.NEVER)
                .proxy(ProxySelector.getDefault())
                .build();
    }

    /** The answer; completes within the limit of time, never exceptionally. */
    CompletableFuture<Answer> ask(URI address, Validators validators) {
        var exchange = follow(new Hop(address, address, 0), validators);
        return exchange.orTimeout(timeout.toMillis(), TimeUnit.MILLISECONDS).exceptionally(FeedClient::failed);
    }

    private CompletableFuture<Answer> follow(Hop hop, Validators validators) {
        return http.sendAsync(request(hop.to(), validators), response -> new CappedBody(mostBytes))
                .thenCompose(response -> answer(hop, response, validators));
    }

    private CompletableFuture<Answer> answer(Hop hop, HttpResponse<byte[]> response, Validators validators) {
        var status = response.statusCode();
        if (status == 301 || status == 302 || status == 303 || status == 307 || status == 308) {
            var next = hop.next(response, status == 301 || status == 308);
            return next.filter(step -> step.count() <= MOST_REDIRECTS)
                    .map(step -> follow(step, validators))
                    .orElseGet(() -> completed(new Answer.Failed("redirected to nowhere", Optional.empty())));
        }
        return completed(
                switch (status) {
                    case 200 -> content(hop, response);
                    case 304 -> new Answer.Unchanged(validators(response), hop.permanent());
                    default -> new Answer.Failed("HTTP " + status, RetryAfter.of(response, clock.instant()));
                });
    }

    private Answer content(Hop hop, HttpResponse<byte[]> response) {
        try {
            var body = DeclaredCharset.utf8(unpacked(response), response);
            return new Answer.Content(body, validators(response), hop.permanent());
        } catch (IOException e) {
            return new Answer.Failed("the answer is damaged: " + e.getMessage(), Optional.empty());
        }
    }

    private byte[] unpacked(HttpResponse<byte[]> response) throws IOException {
        var isPacked = response.headers()
                .firstValue("Content-Encoding")
                .filter("gzip"::equalsIgnoreCase)
                .isPresent();
        if (!isPacked) {
            return response.body();
        }
        try (var in = new GZIPInputStream(new ByteArrayInputStream(response.body()))) {
            var body = in.readNBytes(mostBytes + 1);
            if (body.length > mostBytes) {
                throw new IOException("it unpacks to more than " + mostBytes + " bytes");
            }
            return body;
        }
    }

    private HttpRequest request(URI address, Validators validators) {
        var request = HttpRequest.newBuilder(address)
                .timeout(timeout)
                .header("User-Agent", userAgent)
                .header("Accept", TYPES)
                .header("Accept-Encoding", "gzip");
        validators.etag().ifPresent(etag -> request.header("If-None-Match", etag));
        validators.lastModified().ifPresent(date -> request.header("If-Modified-Since", date));
        return request.GET().build();
    }

    private static Validators validators(HttpResponse<byte[]> response) {
        return new Validators(
                response.headers().firstValue("ETag"), response.headers().firstValue("Last-Modified"));
    }

    private static Answer failed(Throwable failure) {
        var cause = failure instanceof CompletionException && failure.getCause() != null ? failure.getCause() : failure;
        var message = cause.getMessage() == null ? cause.getClass().getSimpleName() : cause.getMessage();
        return new Answer.Failed(message, Optional.empty());
    }

    private static CompletableFuture<Answer> completed(Answer answer) {
        return CompletableFuture.completedFuture(answer);
    }

    /**
     * A step of an exchange.
     *
     * @param permanent where the document is for good, as far as the redirects up to here say
     */
    private record Hop(URI to, URI permanent, int count) {

        /** The next step, if the answer names a web address. */
        Optional<Hop> next(HttpResponse<byte[]> response, boolean forGood) {
            return response.headers()
                    .firstValue("Location")
                    .flatMap(this::resolved)
                    .map(target -> new Hop(target, forGood && permanent.equals(to) ? target : permanent, count + 1));
        }

        private Optional<URI> resolved(String location) {
            try {
                var target = to.resolve(location);
                return Optional.of(target)
                        .filter(uri -> String.valueOf(uri.getScheme()).matches("https?"));
            } catch (IllegalArgumentException e) {
                return Optional.empty();
            }
        }
    }
}
