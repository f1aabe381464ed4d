package io.lodewire.sink.failure;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class DiskFailureTest {

    private static final Path OUT = Path.of("out");

    @Test
    void shouldSayThatTheDiskIsFull() {
        var message = "The disk that holds out is full. Free some space and start again: nothing is lost.";

        assertThat(DiskFailure.below(OUT, new IOException("No space left on device")))
                .hasMessage(message);
        assertThat(DiskFailure.below(OUT, new FileSystemException("out/x", null, "No space left on device")))
                .hasMessage(message);
    }

    @Test
    void shouldSayWhatMayNotBeWritten() {
        assertThat(DiskFailure.below(OUT, new AccessDeniedException("out/x")))
                .hasMessage("Cannot write to out/x (Permission denied). "
                        + "Give the user of this process the right to, or name another directory.");
        assertThat(DiskFailure.below(OUT, new FileSystemException("out", null, "Read-only file system")))
                .hasMessageStartingWith("Cannot write to out (Read-only file system).");
    }

    @Test
    void shouldSayThatAFileStandsInTheWay() {
        assertThat(DiskFailure.below(OUT, new FileAlreadyExistsException("out")))
                .hasMessage("out is a file, not a directory.");
    }

    @Test
    void shouldPassOnWhatItDoesNotKnow() {
        assertThat(DiskFailure.below(OUT, new IOException("Stale file handle")))
                .hasMessage("Cannot work in out: Stale file handle");
        assertThat(DiskFailure.below(OUT, new IOException())).hasMessage("Cannot work in out: IOException");
    }
}
