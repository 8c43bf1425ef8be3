package se.radslag.charter.domain;

import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionPhase;
import org.springframework.transaction.event.TransactionalEventListener;
import se.radslag.charter.CharterTookEffect;

/** Lets whoever took a charter into effect see it at once. */
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
}
