package org.criticalfriend.api.store.sql;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.criticalfriend.api.store.StoreUnavailable;

/** Keeps other processes, and other stores of this one, out of a data folder. A process that dies lets go of it. */
final class FolderLock implements AutoCloseable {

    private static final String FILE = "critical-friend.lock";

    // Looked at first: on some systems, merely closing the file a second time would let go of the first lock.
    private static final Set<Path> HELD = ConcurrentHashMap.newKeySet();

    private final Path folder;
    private final FileChannel file;

    private FolderLock(Path folder, FileChannel file) {
        this.folder = folder;
        this.file = file;
    }

    /**
     * Takes the folder.
     *
     * @throws StoreUnavailable if somebody has it
     * @throws IOException if nothing can be written there
     */
    static FolderLock take(Path folder) throws IOException {
        Path real = folder.toRealPath();
        if (!HELD.add(real)) {
            throw StoreUnavailable.folderTaken(folder);
        }
        FileChannel file = null;
        boolean isTaken = false;
        try {
            file = FileChannel.open(real.resolve(FILE), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
            isTaken = file.tryLock() != null;
            if (!isTaken) {
                throw StoreUnavailable.folderTaken(folder);
            }
            return new FolderLock(real, file);
        } finally {
            if (!isTaken) {
                HELD.remove(real);
                if (file != null) {
                    file.close();
                }
            }
        }
    }

    @Override
    public void close() {
        try {
            file.close();
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        } finally {
            HELD.remove(folder);
        }
    }
}
