package org.criticalfriend.api.store.sql;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.criticalfriend.api.store.StoreSettings;

/** A way to the PostgreSQL server that can be cut and mended, or that nothing comes through for a while. */
public final class Relay implements AutoCloseable {

    private final StoreSettings.PostgreSql behind;
    private final int port;
    private final Set<Socket> sockets = ConcurrentHashMap.newKeySet();
    private ServerSocket door;
    private boolean isHeldUp;

    private Relay(StoreSettings.PostgreSql behind, ServerSocket door) {
        this.behind = behind;
        this.door = door;
        port = door.getLocalPort();
        listen(door);
    }

    /** To a database that nothing stands in. */
    public static Relay open() throws IOException {
        return new Relay(PostgreSqlServer.fresh(), new ServerSocket(0, 50, InetAddress.getLoopbackAddress()));
    }

    /** How the database is opened this way. */
    public StoreSettings.PostgreSql settings() {
        return new StoreSettings.PostgreSql("127.0.0.1", port, behind.database(), behind.user(), behind.password());
    }

    /** Ends all connections and takes no others, as a server that was stopped. */
    public synchronized void cut() throws IOException {
        door.close();
        for (Socket socket : sockets) {
            socket.close();
        }
        sockets.clear();
    }

    public synchronized void mend() throws IOException {
        door = new ServerSocket(port, 50, InetAddress.getLoopbackAddress());
        listen(door);
    }

    /** Lets nothing through until it is let through again, as a network that loses everything. */
    public synchronized void hold() {
        isHeldUp = true;
    }

    public synchronized void letThrough() {
        isHeldUp = false;
        notifyAll();
    }

    @Override
    public void close() throws IOException {
        letThrough();
        cut();
    }

    private void listen(ServerSocket open) {
        thread(() -> {
            while (true) {
                Socket near = open.accept();
                Socket far = new Socket(behind.host(), behind.port());
                sockets.add(near);
                sockets.add(far);
                thread(() -> copy(near, far));
                thread(() -> copy(far, near));
            }
        });
    }

    private void copy(Socket from, Socket to) throws IOException {
        byte[] part = new byte[8_192];
        try (InputStream in = from.getInputStream();
                OutputStream out = to.getOutputStream()) {
            for (int read = in.read(part); read >= 0; read = in.read(part)) {
                awaitPassage();
                out.write(part, 0, read);
                out.flush();
            }
        }
    }

    private synchronized void awaitPassage() {
        while (isHeldUp) {
            try {
                wait();
            } catch (InterruptedException ended) {
                throw new IllegalStateException(ended);
            }
        }
    }

    @FunctionalInterface
    private interface Work {
        void run() throws IOException;
    }

    private static void thread(Work work) {
        Thread thread = new Thread(() -> {
            try {
                work.run();
            } catch (IOException ended) {
                // That is how a connection ends that is cut.
                Thread.currentThread().interrupt();
            }
        });
        thread.setDaemon(true);
        thread.start();
    }
}
