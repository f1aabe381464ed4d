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
import java.net.http.HttpResponse.BodyHandlers;
import java.util.Base64;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.avro.Schema;
import org.apache.kafka.common.errors.InterruptException;

/** A registry reached over the Confluent REST API (Confluent, Karapace, Redpanda, Apicurio's ccompat). Answers are kept. */
public final class HttpSchemaRegistry implements SchemaRegistry {

    private static final ObjectMapper JSON = new ObjectMapper();
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
    public Schema schemaOf(int id) {
        return schemas.computeIfAbsent(id, this::askForSchema);
    }

    private int askForId(SubjectSchema wanted) {
        var subject = "/subjects/" + URLEncoder.encode(wanted.subject(), UTF_8);
        var path = config.register() ? subject + "/versions" : subject;
        var body = JSON.createObjectNode().put("schema", wanted.schema().toString());
        var answer = send(request(path).POST(BodyPublishers.ofString(body.toString())), path);
        return required(answer, "id", path).asInt();
    }

    private Schema askForSchema(int id) {
        var path = "/schemas/ids/" + id;
        var answer = send(request(path).GET(), path);
        return new Schema.Parser().parse(required(answer, "schema", path).asText());
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

    private JsonNode send(HttpRequest.Builder request, String path) {
        try {
            var answer = http.send(request.build(), BodyHandlers.ofString());
            if (answer.statusCode() != 200) {
                throw new RegistryException("the schema registry at %s answered %d to %s: %s"
                        .formatted(config.url(), answer.statusCode(), path, shortened(answer.body())));
            }
            return JSON.readTree(answer.body());
        } catch (IOException e) {
            throw new RegistryException(
                    "the schema registry at %s did not answer %s: %s".formatted(config.url(), path, e), e);
        } catch (InterruptedException e) {
            throw new InterruptException(e);
        }
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
