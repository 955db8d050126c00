/**
 * Where everything lives. {@link org.criticalfriend.api.address.Addresses} names the pages and what other programs
 * read; {@link org.criticalfriend.api.address.Part} writes names that people chose so that they fit into an address and
 * can be read back from it.
 */
@NullMarked
package org.criticalfriend.api.address;

import org.jspecify.annotations.NullMarked;
