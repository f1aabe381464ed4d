package io.lodewire.app.replay;

import io.lodewire.app.run.Cluster;
import io.lodewire.app.run.Remains;
import java.io.IOException;
import java.util.List;

/** Takes a run away from the cluster and from the disk. */
public final class RunRemoval {

    private RunRemoval() {}

    /** Deletes topics, groups and directory of a run that is not at work; returns the topics. A live run has none. */
    public static List<String> remove(RunDirectory directory, RunSettings settings) throws IOException {
        var topics = directory.facts().live() ? List.<String>of() : removeFromCluster(settings);
        directory.delete();
        return topics;
    }

    private static List<String> removeFromCluster(RunSettings settings) {
        try (var cluster = Cluster.openOrStart(settings.ofCluster());
                var remains = Remains.on(cluster)) {
            var topics = remains.topics(settings.prefix());
            remains.delete(settings.prefix());
            return topics;
        }
    }
}
