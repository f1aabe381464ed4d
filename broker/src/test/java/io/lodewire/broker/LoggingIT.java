package io.lodewire.broker;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** Standard output belongs to results: all that Kafka says goes to the log. */
@Timeout(60)
class LoggingIT {

    @Test
    void shouldSendAllOfKafkasLinesToTheLogAndNoneToStandardOutput(@TempDir Path data) throws Exception {
        try (var child = BrokerProcess.start(data)) {
            var printed = child.stop();

            assertThat(printed).isEmpty();
            assertThat(child.log())
                    .noneMatch(line -> line.startsWith("SLF4J"))
                    .anyMatch(line -> line.contains("DEBUG io.lodewire.broker.KafkaNode Formatting "))
                    .anyMatch(line -> line.contains("INFO  kafka.server.KafkaRaftServer "))
                    .anyMatch(line -> line.contains("INFO  org.apache.kafka."));
        }
    }
}
