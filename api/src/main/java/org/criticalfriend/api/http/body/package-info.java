/**
 * What other programs send. {@link org.criticalfriend.api.http.body.BodyReader} reads a JSON text into a record and tells
 * everything that is wrong with it at once. {@link org.criticalfriend.api.http.body.Property} and
 * {@link org.criticalfriend.api.http.body.Scalar} say what may be left out and how each value is written; the description
 * is made from the same two, so that it cannot promise anything else than what is read.
 */
@NullMarked
package org.criticalfriend.api.http.body;

import org.jspecify.annotations.NullMarked;
