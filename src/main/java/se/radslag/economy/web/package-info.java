/** What everybody can read of who pays what, and the workspace of those who keep it. */
@NullMarked
package se.radslag.economy.web;

import org.jspecify.annotations.NullMarked;
