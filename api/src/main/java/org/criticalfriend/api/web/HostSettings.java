package org.criticalfriend.api.web;

import java.time.Clock;
import org.criticalfriend.engine.directory.Taxonomy;

/**
 * What a host is told when it starts.
 *
 * @param name whose instance it is, as every page says it
 * @param port where it listens on this computer; 0 for any that is free
 * @param version the product's version
 * @param clock tells the time, and where on earth it is that time
 * @param themes by which strengths and needs of the partnership find one another
 * @param keepsDrafts whether pages bring the script that keeps what is typed on the device until it is saved
 */
public record HostSettings(String name, int port, String version, Clock clock, Taxonomy themes, boolean keepsDrafts) {

    /** An instance that keeps no themes. */
    public HostSettings(String name, int port, String version, Clock clock) {
        this(name, port, version, clock, Taxonomy.NONE, true);
    }
}
