package org.criticalfriend.api.store;

import java.nio.file.Path;
import java.util.regex.Pattern;

/** Where an instance keeps what it was given. Whoever runs the instance says so; nothing of it comes from a request. */
public sealed interface StoreSettings {

    /**
     * A folder of this computer, which one process has for itself; it is made where it is not there.
     *
     * @param path on a disk of this computer, for what is shared over a network cannot be locked
     */
    record Folder(Path path) implements StoreSettings {}

    /**
     * A database on a PostgreSQL server, which several processes may share.
     *
     * @param host its name or address
     * @param port mostly 5432
     * @param database its name; its encoding is UTF-8
     * @param user may make tables in it
     * @param password never shown
     */
    record PostgreSql(String host, int port, String database, String user, String password) implements StoreSettings {

        private static final Pattern HOST = Pattern.compile("[A-Za-z0-9._-]+|\\[[0-9A-Fa-f:.]+\\]");

        /**
         * Checks that a host is one, for anything more would be read as settings of the connection.
         *
         * @throws IllegalArgumentException with a sentence
         */
        public PostgreSql {
            if (!HOST.matcher(host).matches()) {
                throw new IllegalArgumentException("“" + host + "” is no name or address of a computer.");
            }
            if (port < 1 || port > 65_535) {
                throw new IllegalArgumentException(port + " is no port; there are 1 to 65535.");
            }
        }

        @Override
        public String toString() {
            return database + " on " + host + ":" + port + " as " + user;
        }
    }
}
