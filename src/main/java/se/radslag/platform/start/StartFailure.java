package se.radslag.platform.start;

import java.io.IOException;
import java.net.BindException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.SpringBootExceptionReporter;
import se.radslag.platform.database.CannotStart;

/** Says why the site did not start: one sentence where we know the reason, and all that is known where we do not. */
final class StartFailure implements SpringBootExceptionReporter {

    @Override
    public boolean reportException(Throwable failure) {
        // Told once, by the one who started the application.
        return reason(failure) != null;
    }

    static void tell(Throwable failure) {
        var reason = reason(failure);
        if (reason != null) {
            System.err.println(reason.sentence());
        } else {
            failure.printStackTrace();
        }
    }

    private static @Nullable CannotStart reason(Throwable failure) {
        return Stream.iterate(failure, cause -> cause != null, Throwable::getCause)
                .map(StartFailure::reasonOfOne)
                .filter(reason -> reason != null)
                .findFirst()
                .orElse(null);
    }

    private static @Nullable CannotStart reasonOfOne(Throwable failure) {
        return switch (failure) {
            case CannotStart ours -> ours;
            case BindException taken -> new CannotStart("site.port-taken", System.getProperty("radslag.site", "?"));
            case AccessDeniedException denied -> new CannotStart("data.read-only", denied.getFile());
            case FileSystemException read when saysReadOnly(read) -> new CannotStart("data.read-only", read.getFile());
            case IOException full
            when String.valueOf(full.getMessage()).contains("No space left") -> new CannotStart("data.full", "?", 64);
            default -> null;
        };
    }

    private static boolean saysReadOnly(FileSystemException problem) {
        return problem.getReason() != null && problem.getReason().contains("Read-only");
    }
}
