package io.lodewire.app.config;

/** The settings are wrong; the message tells the user all problems at once and holds no secret. */
public final class ConfigException extends RuntimeException {

    /** A message fit for the user. */
    public ConfigException(String message) {
        super(message);
    }
}
