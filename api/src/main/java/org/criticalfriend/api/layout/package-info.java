/**
 * What all pages share: the frame with its menu, links, dates and the English of counts and plurals. Nothing here knows
 * what a page is about.
 */
@NullMarked
package org.criticalfriend.api.layout;

import org.jspecify.annotations.NullMarked;
