package se.radslag.charter.domain;

import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionPhase;
import org.springframework.transaction.event.TransactionalEventListener;
import se.radslag.charter.BodyClosed;
import se.radslag.charter.BodyFounded;
import se.radslag.charter.CharterTookEffect;

/** Lets whoever took a charter into effect, or founded or closed a body, see it at once. */
@Component
class ShelfKeeper {

    private final CharterShelf shelf;

    ShelfKeeper(CharterShelf shelf) {
        this.shelf = shelf;
    }

    @TransactionalEventListener(phase = TransactionPhase.AFTER_COMMIT)
    void on(CharterTookEffect event) {
        shelf.refresh();
    }

    @TransactionalEventListener(phase = TransactionPhase.AFTER_COMMIT)
    void on(BodyFounded event) {
        shelf.refresh();
    }

    @TransactionalEventListener(phase = TransactionPhase.AFTER_COMMIT)
    void on(BodyClosed event) {
        shelf.refresh();
    }
}
