/** The log as operators read it. */
@NullMarked
package se.radslag.audit.web;

import org.jspecify.annotations.NullMarked;
