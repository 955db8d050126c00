package org.criticalfriend.spi.section;

import java.util.Map;

/**
 * An organisation that takes part. Made by the host.
 *
 * @since 0.1
 */
public interface Participant {

    /** Its id in the cohort. */
    String id();

    /** Its name. */
    String name();

    /** The id of the programme's organisation that it takes part as. */
    String role();

    /** What is known of it, by the names of facts. */
    Map<String, String> facts();
}
