package io.lodewire.app;

import io.lodewire.app.command.LodewireCommand;

/** The entry point: runs one command and ends the process with its exit code, 0 done, 1 failed, 2 wrong usage. */
public final class Lodewire {

    private Lodewire() {}

    /** Runs the command line. */
    public static void main(String[] arguments) {
        System.exit(LodewireCommand.run(arguments));
    }
}
