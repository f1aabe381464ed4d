package io.lodewire.schemas.serde;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/** A registry's HTTP side that gives one answer to everything and remembers what it was asked. */
final class RegistryServer implements AutoCloseable {

    /** One request as it came. */
    record Asked(String method, String path, String body, Optional<String> authorization) {}

    private final HttpServer server;
    private final ExecutorService threads = Executors.newCachedThreadPool();
    private final CountDownLatch closing = new CountDownLatch(1);
    private final List<Asked> asked = new CopyOnWriteArrayList<>();
    private final int status;
    private final String answer;

    private RegistryServer(int status, String answer) throws IOException {
        this.status = status;
        this.answer = answer;
        this.server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/", this::handle);
        server.setExecutor(threads);
        server.start();
    }

    static RegistryServer answering(int status, String answer) throws IOException {
        return new RegistryServer(status, answer);
    }

    /** A server that takes requests and never answers. */
    static RegistryServer silent() throws IOException {
        return new RegistryServer(0, "");
    }

    URI url() {
        return URI.create("http://127.0.0.1:" + server.getAddress().getPort());
    }

    RegistryConfig config() {
        return new RegistryConfig(url(), Optional.empty(), false, Duration.ofSeconds(30));
    }

    List<Asked> asked() {
        return asked;
    }

    private void handle(HttpExchange exchange) throws IOException {
        try (exchange) {
            asked.add(new Asked(
                    exchange.getRequestMethod(),
                    exchange.getRequestURI().toString(),
                    new String(exchange.getRequestBody().readAllBytes(), UTF_8),
                    Optional.ofNullable(exchange.getRequestHeaders().getFirst("Authorization"))));
            if (status == 0) {
                closing.await();
            } else {
                var bytes = answer.getBytes(UTF_8);
                exchange.sendResponseHeaders(status, bytes.length);
                exchange.getResponseBody().write(bytes);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public void close() {
        closing.countDown();
        server.stop(0);
        threads.shutdownNow();
    }
}
