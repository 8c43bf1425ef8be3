/**
 * The outbox: letters to people, written together with the act that they tell of and sent by a job.
 *
 * <p>Tables: notifications.letter. Pages: /w/notifications/letters. Offers: {@link se.radslag.notifications.Outbox}.
 * Not here: what a letter says; whoever knows that writes it. Reminders and calendar files come with meetings.
 */
@NullMarked
@ApplicationModule(allowedDependencies = {"kernel", "platform :: *"})
package se.radslag.notifications;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
