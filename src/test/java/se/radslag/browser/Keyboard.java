package se.radslag.browser;

import com.microsoft.playwright.Page;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** Walks a page by the tab key alone. */
final class Keyboard {

    /** Gives everything that can be reached a number, in the order in which it stands. */
    private static final String NUMBER = """
            () => {
                document.activeElement?.blur?.();
                window.scrollTo(0, 0);
                const reachable = 'a[href], button, input:not([type=hidden]), select, textarea, summary, [tabindex="0"], [contenteditable=true]';
                const seen = e => e.checkVisibility({visibilityProperty: true}) && !e.disabled && !e.closest('[inert]') && e.tabIndex >= 0;
                const first = (e, all) => e.type !== 'radio' || all.find(o => o.type === 'radio' && o.name === e.name && o.checked) === e
                    || !all.some(o => o.type === 'radio' && o.name === e.name && o.checked) && all.find(o => o.type === 'radio' && o.name === e.name) === e;
                const all = [...document.querySelectorAll(reachable)].filter(seen);
                window.walk = all.filter(e => first(e, all));
                const look = s => [s.outlineStyle, s.outlineWidth, s.boxShadow, s.backgroundColor, s.borderColor, s.borderWidth, s.textDecorationLine, s.strokeWidth, s.stroke].join();
                window.looks = e => [e, ...[...e.querySelectorAll('*')].slice(0, 8)].map(x => look(getComputedStyle(x))).join(';')
                    + look(getComputedStyle(e, '::after')) + look(getComputedStyle(e, '::before')) + (e.labels?.[0] ? look(getComputedStyle(e.labels[0])) : '');
                window.unfocused = window.walk.map(window.looks);
                return window.walk.length;
            }
            """;

    /** Where the focus is: its number, and what is wrong with how it shows. */
    private static final String STEP = """
            () => {
                const e = document.activeElement;
                const at = window.walk.indexOf(e);
                const name = !e ? 'nothing' : e.tagName + ' ' + (e.innerText || e.getAttribute('aria-label') || e.name || '').trim().slice(0, 40);
                if (at < 0) return {at, name, fault: e === document.body || e === document.documentElement ? 'gone' : 'unexpected'};
                const box = e.getBoundingClientRect();
                const covered = () => {
                    const x = Math.min(Math.max(box.left + box.width / 2, 0), innerWidth - 1), y = Math.min(Math.max(box.top + box.height / 2, 0), innerHeight - 1);
                    const top = document.elementFromPoint(x, y);
                    return top && !e.contains(top) && !top.contains(e) && !top.closest('svg') && getComputedStyle(top).position.match(/sticky|fixed/);
                };
                const fault = window.looks(e) === window.unfocused[at] ? 'shows no focus'
                    : box.bottom < 0 || box.top > innerHeight ? 'out of sight' : covered() ? 'covered' : '';
                return {at, name, fault};
            }
            """;

    /** A field for a date has stops of its own: year, month, day and the calendar. */
    private static final int INSIDE = 4;

    private Keyboard() {}

    static List<String> faults(Page page) {
        int all = ((Number) page.evaluate(NUMBER)).intValue();
        var faults = new ArrayList<String>();
        for (int expected = 0; expected < all; expected++) {
            var step = step(page);
            for (int inside = 0; inside < INSIDE && at(step) == expected - 1; inside++) {
                step = step(page);
            }
            int at = at(step);
            if (at != expected) {
                faults.add("step %d of %d comes to %s (%d, %s)"
                        .formatted(expected + 1, all, step.get("name"), at, step.get("fault")));
                return faults;
            }
            if (!"".equals(step.get("fault"))) {
                faults.add(step.get("name") + " " + step.get("fault"));
            }
        }
        return faults;
    }

    private static Map<?, ?> step(Page page) {
        page.keyboard().press("Tab");
        return (Map<?, ?>) page.evaluate(STEP);
    }

    private static int at(Map<?, ?> step) {
        return ((Number) Objects.requireNonNull(step.get("at"))).intValue();
    }
}
