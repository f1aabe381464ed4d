package io.lodewire.app.command;

import picocli.CommandLine.IVersionProvider;

/** What {@code --version} prints. */
final class Version implements IVersionProvider {

    @Override
    public String[] getVersion() {
        var version = Version.class.getPackage().getImplementationVersion();
        return new String[] {"lodewire " + (version == null ? "(not packaged)" : version), "Java " + Runtime.version()};
    }
}
