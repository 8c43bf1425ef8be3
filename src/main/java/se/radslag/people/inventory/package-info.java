/** What a structure knows of its networks, groups, projects, arenas and earlier organisations besides the agreement. */
@NullMarked
package se.radslag.people.inventory;

import org.jspecify.annotations.NullMarked;
