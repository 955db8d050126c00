package org.criticalfriend.api.access;

/** Where new ids come from. */
@FunctionalInterface
public interface Ids {

    /** An id that nothing has yet: small letters, digits and hyphens. */
    String next();
}
