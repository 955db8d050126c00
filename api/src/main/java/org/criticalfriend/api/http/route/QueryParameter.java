package org.criticalfriend.api.http.route;

/**
 * A whole number that may stand behind the question mark of an address.
 *
 * @param meaning what it does, for the description
 */
public record QueryParameter(String name, String meaning) {}
