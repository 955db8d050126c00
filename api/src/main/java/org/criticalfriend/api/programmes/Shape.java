package org.criticalfriend.api.programmes;

/** Who comes to whom, as the small drawing beside a programme tells it. */
public enum Shape {

    /** The organisations of a team host in turn. */
    RING,

    /** One team comes to one host. */
    TEAM_AND_HOST,

    /** Many meet at each other's places. */
    NETWORK,

    /** People meet people; no organisation hosts. */
    PEOPLE
}
