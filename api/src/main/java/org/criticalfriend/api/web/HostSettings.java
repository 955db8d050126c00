package org.criticalfriend.api.web;

import java.time.Clock;

/**
 * What a host is told when it starts.
 *
 * @param name whose instance it is, as every page says it
 * @param port where it listens on this computer; 0 for any that is free
 * @param version the product's version
 * @param clock tells the time, and where on earth it is that time
 */
public record HostSettings(String name, int port, String version, Clock clock) {}
