package se.radslag.charter.web.life;

import java.time.Clock;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import se.radslag.charter.Charter;
import se.radslag.charter.life.AgreementLives;
import se.radslag.charter.web.CharterView;
import se.radslag.platform.text.Language;
import se.radslag.platform.web.OnDay;

/** Opens an agreement in life for one reader on one day. */
@Component
public class LifeViews {

    private final AgreementLives lives;
    private final Clock clock;

    LifeViews(AgreementLives lives, Clock clock) {
        this.lives = lives;
        this.clock = clock;
    }

    /** @param day as the address names it; today where it does not */
    public LifeWords on(Charter charter, Language language, @Nullable String day) {
        return new LifeWords(CharterView.of(charter, OnDay.of(day, clock), language), lives.of(charter));
    }
}
