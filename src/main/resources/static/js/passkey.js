// A form that a key answers: asks our site for a question, hands it to the device, and sends the form with what the
// device says. Without script the form goes as it is, and the page says what is missing.
(() => {
    "use strict";

    const key = self.PublicKeyCredential;
    const parses = {
        "add": key && key.parseCreationOptionsFromJSON,
        "sign-in": key && key.parseRequestOptionsFromJSON,
    };

    async function question(form) {
        const proof = new URLSearchParams({_csrf: form.elements["_csrf"].value});
        const answer = await fetch(form.dataset.question, {method: "POST", body: proof});
        if (!answer.ok) {
            throw new Error("No question: " + answer.status);
        }
        return answer.json();
    }

    async function answer(form) {
        const way = form.dataset.passkey;
        const publicKey = parses[way].call(key, await question(form));
        const said = way === "add"
            ? await navigator.credentials.create({publicKey})
            : await navigator.credentials.get({publicKey});
        form.elements["answer"].value = JSON.stringify(said);
    }

    function say(form, text) {
        const place = form.querySelector("[data-passkey-says]");
        place.textContent = text;
        place.hidden = text === "";
    }

    for (const form of document.querySelectorAll("form[data-passkey]")) {
        form.addEventListener("submit", async event => {
            event.preventDefault();
            const words = form.querySelector("[data-passkey-says]").dataset;
            say(form, "");
            if (!parses[form.dataset.passkey]) {
                say(form, words.missing);
                return;
            }
            try {
                await answer(form);
                form.submit();
            } catch (refused) {
                say(form, words.failed);
            }
        });
    }
})();
