package se.radslag.world;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import se.radslag.platform.job.Job;

/** A mail server of the test's own, to which the outbox sends what was written. */
public final class Post implements AutoCloseable {

    private static final Pattern LINK = Pattern.compile("https?://[^/\\s]+(/\\S+)");

    private final GreenMail server = new GreenMail(new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));
    private final List<Job> jobs;

    public Post(List<Job> jobs) {
        this.jobs = jobs;
        server.start();
        System.setProperty(
                "radslag.mail.url", "smtp://127.0.0.1:" + server.getSmtp().getPort());
    }

    /** What arrived at an address since the server started, subject first, the latest last. */
    public List<String> letters(String to) {
        jobs.stream().filter(job -> job.name().equals("notifications.send")).forEach(Job::run);
        return Arrays.stream(server.getReceivedMessages())
                .filter(message -> to(message).equals(to))
                .map(Post::text)
                .toList();
    }

    /** The first address in the latest letter, below the site's own. */
    public String link(String to) {
        var found = LINK.matcher(letters(to).getLast());
        if (!found.find()) {
            throw new AssertionError("no link in " + letters(to).getLast());
        }
        return found.group(1);
    }

    private static String to(MimeMessage message) {
        try {
            return message.getAllRecipients()[0].toString();
        } catch (MessagingException broken) {
            throw new IllegalStateException(broken);
        }
    }

    private static String text(MimeMessage message) {
        try {
            return message.getSubject() + "\n" + message.getContent();
        } catch (MessagingException | IOException broken) {
            throw new IllegalStateException(broken);
        }
    }

    @Override
    public void close() {
        System.clearProperty("radslag.mail.url");
        server.stop();
    }
}
