/**
 * What a page says, before it is HTML: one immutable record for each page, holding only words, numbers and lists, all
 * of them decided, ordered and written out. Each is the one parameter of the template of its name below
 * {@code src/main/jte}, which adds markup and nothing else; {@link org.criticalfriend.api.page.Frame} is what all
 * pages have in common. An empty text or list means that there is nothing to show.
 */
@NullMarked
package org.criticalfriend.api.page;

import org.jspecify.annotations.NullMarked;
