package io.lodewire.app.crash;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.jspecify.annotations.Nullable;

/** A TCP link on the loopback interface that can be cut, which breaks every connection, and mended. */
final class CutLink implements AutoCloseable {

    private final ServerSocket door;
    private final ExecutorService pumps = Executors.newCachedThreadPool(CutLink::daemon);
    private final Set<Socket> open = ConcurrentHashMap.newKeySet();
    private volatile boolean cut;
    private volatile int target;

    private CutLink(ServerSocket door) {
        this.door = door;
    }

    /** Opens the near end; the far end may not exist yet. */
    static CutLink open() throws IOException {
        var link = new CutLink(new ServerSocket(0, 50, InetAddress.getLoopbackAddress()));
        link.pumps.execute(link::accept);
        return link;
    }

    int port() {
        return door.getLocalPort();
    }

    void leadTo(int port) {
        target = port;
    }

    void cut() {
        cut = true;
        open.forEach(CutLink::closeQuietly);
    }

    void mend() {
        cut = false;
    }

    @Override
    public void close() throws IOException {
        door.close();
        cut();
        pumps.shutdownNow();
    }

    private void accept() {
        for (var near = next(); near != null; near = next()) {
            try {
                connect(near);
            } catch (IOException e) {
                closeQuietly(near);
            }
        }
    }

    private @Nullable Socket next() {
        try {
            return door.accept();
        } catch (IOException e) {
            return null;
        }
    }

    private void connect(Socket near) throws IOException {
        if (cut) {
            throw new IOException("The link is cut");
        }
        var far = new Socket(InetAddress.getLoopbackAddress(), target);
        open.add(near);
        open.add(far);
        pumps.execute(() -> pump(near, far));
        pumps.execute(() -> pump(far, near));
        if (cut) {
            cut();
        }
    }

    private void pump(Socket from, Socket to) {
        try (from;
                to) {
            from.getInputStream().transferTo(to.getOutputStream());
        } catch (IOException e) {
            // A broken connection is what this class is for; both ends are closed.
        } finally {
            open.remove(from);
            open.remove(to);
        }
    }

    private static void closeQuietly(Socket socket) {
        try {
            socket.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Thread daemon(Runnable work) {
        var thread = new Thread(work, "cut-link");
        thread.setDaemon(true);
        return thread;
    }
}
