package io.lodewire.app.pipeline;

import io.lodewire.broker.BrokerConfig;
import io.lodewire.broker.EmbeddedBroker;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;

/** The contract on the embedded broker. */
class EmbeddedPipelineIT extends PipelineContract {

    @TempDir
    private Path data;

    private EmbeddedBroker broker;

    @BeforeEach
    void startBroker() {
        broker = EmbeddedBroker.start(BrokerConfig.in(data));
    }

    @AfterEach
    void stopBroker() {
        broker.close();
    }

    @Override
    String bootstrapServers() {
        return broker.bootstrapServers();
    }
}
