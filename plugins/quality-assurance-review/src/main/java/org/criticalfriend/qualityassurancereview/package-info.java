/**
 * The Quality Assurance Review: once a year visiting peers and a school's own leaders look at the school together. The
 * editions are files; here stand only the promises that no tailoring may break.
 */
@NullMarked
package org.criticalfriend.qualityassurancereview;

import org.jspecify.annotations.NullMarked;
