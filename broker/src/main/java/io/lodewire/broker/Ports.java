package io.lodewire.broker;

import static java.lang.Integer.parseInt;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.util.function.IntPredicate;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/** The two ports of a broker on the loopback interface; 0 stands for one not yet chosen. */
record Ports(int broker, int controller) {

    static final Ports NONE = new Ports(0, 0);

    static final String HOST = "127.0.0.1";

    private static final byte[] LOOPBACK = {127, 0, 0, 1};
    private static final int MAX_PORT = 65_535;
    private static final Pattern NOTE = Pattern.compile("(\\d{1,5}) (\\d{1,5})\\s*");

    /** The ports to listen on now: the requested one or an error, a remembered one if still free, else any free one. */
    static Ports choose(int requested, Ports remembered) {
        if (requested != 0 && !isFree(requested)) {
            throw new BrokerException("Port " + requested
                    + " is taken by another process: choose another one, or none to get a free one");
        }
        var broker = requested != 0 ? requested : freeOr(remembered.broker, port -> true);
        return new Ports(broker, freeOr(remembered.controller, port -> port != broker));
    }

    /** What {@link #note} has written; a damaged note counts as none. */
    static Ports parse(String note) {
        var pair = NOTE.matcher(note);
        var ports = pair.matches() ? new Ports(parseInt(pair.group(1)), parseInt(pair.group(2))) : NONE;
        return ports.broker <= MAX_PORT && ports.controller <= MAX_PORT ? ports : NONE;
    }

    String note() {
        return broker + " " + controller + "\n";
    }

    private static int freeOr(int remembered, IntPredicate allowed) {
        if (remembered != 0 && allowed.test(remembered) && isFree(remembered)) {
            return remembered;
        }
        return IntStream.generate(Ports::anyFree).filter(allowed).findFirst().orElseThrow();
    }

    private static boolean isFree(int port) {
        try (var socket = bind(port)) {
            return socket.isBound();
        } catch (IOException e) {
            return false;
        }
    }

    private static int anyFree() {
        try (var socket = bind(0)) {
            return socket.getLocalPort();
        } catch (IOException e) {
            throw new UncheckedIOException("No free port on " + HOST, e);
        }
    }

    private static ServerSocket bind(int port) throws IOException {
        var socket = new ServerSocket();
        try {
            socket.bind(new InetSocketAddress(InetAddress.getByAddress(LOOPBACK), port));
            return socket;
        } catch (IOException e) {
            socket.close();
            throw e;
        }
    }
}
