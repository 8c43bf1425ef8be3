package se.radslag.notifications.domain;

/** Whether the operator has named a server that letters can leave by. */
public interface MailServer {

    boolean isThere();
}
