package io.lodewire.schemas.serde;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.Base64;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.avro.Schema;
import org.apache.kafka.common.errors.InterruptException;

/** A registry reached over the Confluent REST API (Confluent, Karapace, Redpanda, Apicurio's ccompat). Answers are kept. */
public final class HttpSchemaRegistry implements SchemaRegistry {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final int OK = 200;
    private static final int NOT_FOUND = 404;
    private static final String NO_SUCH_SCHEMA = "40403";
    private static final String CONTENT_TYPE = "application/vnd.schemaregistry.v1+json";

    private final RegistryConfig config;
    private final HttpClient http;
    private final Map<SubjectSchema, Integer> ids = new ConcurrentHashMap<>();
    private final Map<Integer, Schema> schemas = new ConcurrentHashMap<>();

    private record SubjectSchema(String subject, Schema schema) {}

    /** Connects at the first question, not here. */
    public HttpSchemaRegistry(RegistryConfig config) {
        this.config = config;
        this.http = HttpClient.newBuilder().connectTimeout(config.timeout()).build();
    }

    @Override
    public int idOf(String subject, Schema schema) {
        return ids.computeIfAbsent(new SubjectSchema(subject, schema), this::askForId);
    }

    @Override
    public Optional<Schema> schemaOf(int id) {
        var known = Optional.ofNullable(schemas.get(id));
        return known.isPresent() ? known : askForSchema(id);
    }

    private int askForId(SubjectSchema wanted) {
        var subject = "/subjects/" + URLEncoder.encode(wanted.subject(), UTF_8);
        var path = config.register() ? subject + "/versions" : subject;
        var body = JSON.createObjectNode().put("schema", wanted.schema().toString());
        var answer = send(request(path).POST(BodyPublishers.ofString(body.toString())), path);
        return required(json(answer, path), "id", path).asInt();
    }

    private Optional<Schema> askForSchema(int id) {
        var path = "/schemas/ids/" + id;
        var answer = send(request(path).GET(), path);
        if (saysNoSuchSchema(answer)) {
            return Optional.empty();
        }
        var schema = new Schema.Parser()
                .parse(required(json(answer, path), "schema", path).asText());
        schemas.put(id, schema);
        return Optional.of(schema);
    }

    /** A 404 of the registry itself; one without its code comes from whatever else answers at a mistaken address. */
    private static boolean saysNoSuchSchema(HttpResponse<String> answer) {
        return answer.statusCode() == NOT_FOUND && answer.body().contains(NO_SUCH_SCHEMA);
    }

    private HttpRequest.Builder request(String path) {
        var base = config.url().toString().replaceAll("/$", "");
        var request = HttpRequest.newBuilder(URI.create(base + path))
                .timeout(config.timeout())
                .header("Content-Type", CONTENT_TYPE)
                .header("Accept", CONTENT_TYPE);
        config.userInfo()
                .map(user -> Base64.getEncoder().encodeToString(user.getBytes(UTF_8)))
                .ifPresent(token -> request.header("Authorization", "Basic " + token));
        return request;
    }

    private HttpResponse<String> send(HttpRequest.Builder request, String path) {
        try {
            return http.send(request.build(), BodyHandlers.ofString());
        } catch (IOException e) {
            throw noAnswer(path, e);
        } catch (InterruptedException e) {
            throw new InterruptException(e);
        }
    }

    private JsonNode json(HttpResponse<String> answer, String path) {
        if (answer.statusCode() != OK) {
            throw new RegistryException("the schema registry at %s answered %d to %s: %s"
                    .formatted(config.url(), answer.statusCode(), path, shortened(answer.body())));
        }
        try {
            return JSON.readTree(answer.body());
        } catch (IOException e) {
            throw noAnswer(path, e);
        }
    }

    private RegistryException noAnswer(String path, IOException cause) {
        return new RegistryException(
                "the schema registry at %s did not answer %s: %s".formatted(config.url(), path, cause), cause);
    }

    private JsonNode required(JsonNode answer, String field, String path) {
        if (!answer.hasNonNull(field)) {
            throw new RegistryException("the schema registry's answer to " + path + " has no '" + field + "'");
        }
        return answer.get(field);
    }

    private static String shortened(String body) {
        return body.length() <= 200 ? body : body.substring(0, 200) + "…";
    }
}
