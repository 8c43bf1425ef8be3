package se.radslag.notifications;

import static org.assertj.core.api.Assertions.assertThat;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.MessagingException;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import se.radslag.platform.job.Job;
import se.radslag.world.PageTest;
import se.radslag.world.SignedIn;
import se.radslag.world.TestClock;
import se.radslag.world.Visitor;

@PageTest
class LettersPageTest {

    @Autowired
    private Outbox outbox;

    @Autowired
    private TestClock clock;

    @Autowired
    private List<Job> jobs;

    @Autowired
    @SignedIn
    private Visitor operator;

    @Autowired
    private Visitor anybody;

    @AfterEach
    void forgets_the_server() {
        System.clearProperty("radslag.mail.url");
    }

    private void send() {
        jobs.stream().filter(job -> job.name().equals("notifications.send")).forEach(Job::run);
    }

    private String letters() {
        return operator.get("/w/notifications/letters").body();
    }

    @Test
    void without_a_server_letters_wait_and_the_page_says_why() {
        outbox.put(new Letter("vantar@exempel.se", "test", "Väntar på posten", "Hej"));
        send();
        assertThat(letters()).contains("vantar@exempel.se", "Ingen e-postserver är angiven", "Väntar");
    }

    @Test
    void a_server_that_is_down_is_tried_again_and_nothing_is_lost_or_doubled() throws MessagingException {
        System.setProperty("radslag.mail.url", "smtp://127.0.0.1:9");
        outbox.put(new Letter("igen@exempel.se", "test", "Åter på väg", "Hej å, ä och ö"));
        send();
        assertThat(letters()).contains("igen@exempel.se", "Försöker igen");

        var post = new GreenMail(new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));
        post.start();
        try {
            System.setProperty(
                    "radslag.mail.url", "smtp://127.0.0.1:" + post.getSmtp().getPort());
            clock.set(clock.instant().plus(Duration.ofMinutes(2)));
            send();
            send();
            var arrived = java.util.Arrays.stream(post.getReceivedMessages())
                    .filter(message -> subject(message).equals("Åter på väg"))
                    .toList();
            assertThat(arrived).hasSize(1);
            assertThat(arrived.getFirst().getMessageID()).endsWith("@radslag>");
            assertThat(arrived.getFirst().getHeader("Auto-Submitted")).containsExactly("auto-generated");
        } finally {
            post.stop();
        }
        assertThat(letters()).contains("Skickat");
    }

    private static String subject(jakarta.mail.internet.MimeMessage message) {
        try {
            return message.getSubject();
        } catch (MessagingException e) {
            throw new IllegalStateException(e);
        }
    }

    @Test
    void a_letter_that_never_gets_through_is_given_up_and_shown() {
        System.setProperty("radslag.mail.url", "smtp://127.0.0.1:9");
        outbox.put(new Letter("aldrig@exempel.se", "test", "Kommer aldrig fram", "Hej"));
        for (int i = 0; i < 10; i++) {
            send();
            clock.set(clock.instant().plus(Duration.ofDays(1)));
        }
        operator.comesBack();
        assertThat(letters()).contains("aldrig@exempel.se", "Kom inte fram");
        assertThat(anybody.get("/w/notifications/letters").statusCode()).isEqualTo(401);
    }
}
