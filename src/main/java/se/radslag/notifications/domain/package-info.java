/** Letters that wait, the settings of the mail server, and the job that sends. */
@NullMarked
package se.radslag.notifications.domain;

import org.jspecify.annotations.NullMarked;
