package io.lodewire.app.registry;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.ByteBuffer;
import org.apache.avro.Schema;
import org.apache.avro.generic.GenericDatumReader;
import org.apache.avro.generic.GenericRecord;
import org.apache.avro.io.DecoderFactory;

/**
 * Any other user of the registry: it knows the Confluent protocol and plain Avro, and nothing of Lodewire's serdes or classes.
 *
 * @param url where the protocol's paths begin
 */
record RegistryClient(URI url) {

    private static final HttpClient HTTP = HttpClient.newHttpClient();
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final int OK = 200;

    boolean isUp() throws InterruptedException {
        try {
            return send("GET", "/subjects", "").statusCode() == OK;
        } catch (IOException e) {
            return false;
        }
    }

    /** Holds later versions of the subject to the level, such as {@code BACKWARD}. */
    void hold(String subject, String level) throws IOException, InterruptedException {
        var body = JSON.createObjectNode().put("compatibility", level).toString();
        var answer = send("PUT", "/config/" + subject, body);
        if (answer.statusCode() != OK) {
            throw new IOException(answer.statusCode() + " " + answer.body());
        }
    }

    /** The status with which the registry answers the wish to register. */
    int register(String subject, Schema schema) throws IOException, InterruptedException {
        var body = JSON.createObjectNode().put("schema", schema.toString()).toString();
        return send("POST", "/subjects/" + subject + "/versions", body).statusCode();
    }

    /** The newest schema under the subject. */
    Schema latest(String subject) throws IOException, InterruptedException {
        return schema(get("/subjects/" + subject + "/versions/latest"));
    }

    /** What the bytes of a record's value say: a zero, four bytes of the schema's number, the Avro body. */
    GenericRecord decode(byte[] value) throws IOException, InterruptedException {
        var bytes = ByteBuffer.wrap(value);
        if (bytes.get() != 0) {
            throw new IOException("not in Confluent framing");
        }
        var schema = schema(get("/schemas/ids/" + bytes.getInt()));
        var body = DecoderFactory.get().binaryDecoder(value, bytes.position(), bytes.remaining(), null);
        return new GenericDatumReader<GenericRecord>(schema).read(null, body);
    }

    private JsonNode get(String path) throws IOException, InterruptedException {
        return JSON.readTree(send("GET", path, "").body());
    }

    private static Schema schema(JsonNode answer) {
        return new Schema.Parser().parse(answer.path("schema").asText());
    }

    private HttpResponse<String> send(String method, String path, String body)
            throws IOException, InterruptedException {
        var request = HttpRequest.newBuilder(URI.create(url + path))
                .header("Content-Type", "application/vnd.schemaregistry.v1+json")
                .method(method, BodyPublishers.ofString(body))
                .build();
        return HTTP.send(request, BodyHandlers.ofString());
    }
}
