/** Pages about networks, groups, projects, arenas and earlier organisations, and the forms by which they are kept. */
@NullMarked
package se.radslag.people.inventory.web;

import org.jspecify.annotations.NullMarked;
