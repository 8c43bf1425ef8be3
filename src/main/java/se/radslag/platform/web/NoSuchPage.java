package se.radslag.platform.web;

import org.springframework.http.HttpStatus;
import org.springframework.web.server.ResponseStatusException;

/** What an address names is not there, or not for whoever asks. */
public final class NoSuchPage extends ResponseStatusException {

    private static final long serialVersionUID = 1;

    public NoSuchPage() {
        super(HttpStatus.NOT_FOUND);
    }
}
