package se.radslag.notifications.domain;

import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.mail.MailException;
import org.springframework.mail.javamail.JavaMailSender;
import org.springframework.mail.javamail.MimeMessageHelper;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Sends what waits. A letter that was sent in the second when the machine stopped may go out twice, with the same
 * Message-ID, by which mail programs show it once.
 */
@Component
class PostOffice {

    private static final Logger LOG = LoggerFactory.getLogger(PostOffice.class);
    private static final int MOST_AT_ONCE = 200;

    private final Letters letters;
    private final MailSettings settings;
    private final TransactionTemplate transaction;

    PostOffice(Letters letters, MailSettings settings, TransactionTemplate transaction) {
        this.letters = letters;
        this.settings = settings;
        this.transaction = transaction;
    }

    /** Sends all that is due; without a mail server everything waits. */
    void sendWhatIsDue() {
        settings.server().ifPresent(server -> {
            int done = 0;
            while (done < MOST_AT_ONCE && Boolean.TRUE.equals(transaction.execute(status -> sendNext(server)))) {
                done++;
            }
        });
    }

    private boolean sendNext(JavaMailSender server) {
        var next = letters.next();
        next.ifPresent(waiting -> send(server, waiting));
        return next.isPresent();
    }

    private void send(JavaMailSender server, Letters.Waiting waiting) {
        try {
            server.send(message(server, waiting));
            letters.sent(waiting.id());
        } catch (MailException | MessagingException failure) {
            var fault = failure.getClass().getSimpleName().toLowerCase(Locale.ROOT);
            LOG.warn("Letter {} was not sent ({}) and is tried again later", waiting.id(), fault);
            letters.failed(waiting, fault);
        }
    }

    private MimeMessage message(JavaMailSender server, Letters.Waiting waiting) throws MessagingException {
        var message = new NamedMessage(server.createMimeMessage(), "<" + waiting.id() + "@radslag>");
        var parts = new MimeMessageHelper(message, StandardCharsets.UTF_8.name());
        parts.setFrom(settings.from());
        parts.setTo(waiting.letter().to());
        parts.setSubject(waiting.letter().subject());
        parts.setText(waiting.letter().text());
        message.setHeader("Auto-Submitted", "auto-generated");
        return message;
    }

    /** A message that keeps the name we gave it, so that the same letter is the same message. */
    private static final class NamedMessage extends MimeMessage {

        private final String name;

        NamedMessage(MimeMessage blank, String name) throws MessagingException {
            super(blank.getSession());
            this.name = name;
        }

        @Override
        protected void updateMessageID() throws MessagingException {
            setHeader("Message-ID", name);
        }
    }
}
