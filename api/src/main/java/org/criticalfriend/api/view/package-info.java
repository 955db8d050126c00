/**
 * From what a use case answers to what a page says. Each view takes records of the engine and makes the one page record
 * of its name, and all wording of that page stands in it; whatever a programme calls its teams, organisations and people
 * comes from its file.
 */
@NullMarked
package org.criticalfriend.api.view;

import org.jspecify.annotations.NullMarked;
