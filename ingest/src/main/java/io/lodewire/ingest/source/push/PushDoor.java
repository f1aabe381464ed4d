package io.lodewire.ingest.source.push;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.security.MessageDigest;
import java.time.Clock;
import java.util.Optional;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** The HTTP side of the port: who may come in, with how much, and what they are told. */
final class PushDoor implements AutoCloseable {

    private static final String PATH = "/articles";
    private static final long PATIENCE_MILLIS = 200;
    private static final int LONGEST_KEY = 500;

    private final PushConfig config;
    private final int mostBytes;
    private final Clock clock;
    private final HttpServer server;
    private final BlockingQueue<Delivery> deliveries;
    private final ExecutorService threads;

    private PushDoor(PushConfig config, int mostBytes, Clock clock, HttpServer server) {
        this.config = config;
        this.mostBytes = mostBytes;
        this.clock = clock;
        this.server = server;
        this.deliveries = new ArrayBlockingQueue<>(config.waiting());
        this.threads = Executors.newFixedThreadPool(config.waiting() + 4, PushDoor::thread);
    }

    static PushDoor open(PushConfig config, int mostBytes, Clock clock) throws IOException {
        var door = new PushDoor(config, mostBytes, clock, HttpServer.create(config.address(), 0));
        door.server.setExecutor(door.threads);
        door.server.createContext(PATH, door::handle);
        door.server.start();
        return door;
    }

    InetSocketAddress address() {
        return server.getAddress();
    }

    /** The next delivery, waiting a moment for it. */
    Optional<Delivery> next() {
        try {
            return Optional.ofNullable(deliveries.poll(PATIENCE_MILLIS, TimeUnit.MILLISECONDS));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return Optional.empty();
        }
    }

    @Override
    public void close() {
        server.stop(0);
        threads.shutdownNow();
    }

    private void handle(HttpExchange exchange) throws IOException {
        try (exchange) {
            if (!exchange.getRequestURI().getPath().equals(PATH)) {
                answer(exchange, 404, "no such page\n");
            } else if (!exchange.getRequestMethod().equals("POST")) {
                exchange.getResponseHeaders().add("Allow", "POST");
                answer(exchange, 405, "only POST\n");
            } else if (!isAllowed(exchange)) {
                exchange.getResponseHeaders().add("WWW-Authenticate", "Bearer");
                answer(exchange, 401, "a bearer token is needed\n");
            } else {
                receive(exchange);
            }
        }
    }

    private void receive(HttpExchange exchange) throws IOException {
        var body = exchange.getRequestBody().readNBytes(mostBytes + 1);
        if (body.length > mostBytes) {
            answer(exchange, 413, "more than " + mostBytes + " bytes\n");
            return;
        }
        var key = Optional.ofNullable(exchange.getRequestHeaders().getFirst("Idempotency-Key"));
        if (key.filter(stated -> stated.length() > LONGEST_KEY).isPresent()) {
            answer(exchange, 400, "the Idempotency-Key is too long\n");
            return;
        }
        var delivery = Delivery.of(body, key, clock.instant());
        if (deliveries.offer(delivery)) {
            await(exchange, delivery);
        } else {
            comeBack(exchange, 429, "too many deliveries are waiting\n");
        }
    }

    private void await(HttpExchange exchange, Delivery delivery) throws IOException {
        try {
            var receipt = delivery.receipt().get(config.patience().toMillis(), TimeUnit.MILLISECONDS);
            exchange.getResponseHeaders().add("Content-Type", "application/json");
            answer(exchange, receipt.isRejected() ? 422 : 202, receipt.json());
        } catch (TimeoutException | ExecutionException e) {
            comeBack(exchange, 503, "not safe in the log yet: send the same again\n");
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            comeBack(exchange, 503, "closing: send the same again\n");
        }
    }

    private static void comeBack(HttpExchange exchange, int status, String why) throws IOException {
        exchange.getResponseHeaders().add("Retry-After", "1");
        answer(exchange, status, why);
    }

    private static void answer(HttpExchange exchange, int status, String text) throws IOException {
        var bytes = text.getBytes(UTF_8);
        exchange.sendResponseHeaders(status, bytes.length);
        exchange.getResponseBody().write(bytes);
    }

    /** Compared in a time that does not depend on how much of the token is right. */
    private boolean isAllowed(HttpExchange exchange) {
        var shown = Optional.ofNullable(exchange.getRequestHeaders().getFirst("Authorization"))
                .orElse("");
        return config.token()
                .map(token -> MessageDigest.isEqual(("Bearer " + token).getBytes(UTF_8), shown.getBytes(UTF_8)))
                .orElse(true);
    }

    private static Thread thread(Runnable work) {
        var thread = new Thread(work, "push");
        thread.setDaemon(true);
        return thread;
    }
}
