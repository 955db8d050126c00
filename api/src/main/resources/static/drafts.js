// @ts-check
/*
 * Keeps on this device what somebody types into a form, until the server has acknowledged it, and brings it back after a
 * lost network, a closed tab or a session that ended. Without this script everything works by Save alone.
 *
 * A form takes part by two hidden fields: "draft" names it among the forms of its address, and "request" is the id of
 * sending it. The page says in meta elements who reads it, which request it acknowledges, and whether it answers a form
 * that was refused, whose words then stand on the page already. What one person typed is not shown to another.
 */
"use strict";

(() => {
  /**
   * @typedef {[string, string]} Field a name and a value, as a form sends them
   * @typedef {{action: string, draft: string, page: string, title: string, at: number, fields: Field[], sent: string}} Draft
   *   sent is the fields as they were last sent, as JSON; empty where they were not
   */

  const person = said("cf-person");
  if (person === "") {
    return;
  }
  const start = `cf-draft:${person}:`;
  const acknowledged = said("cf-acknowledged");
  const refused = said("cf-refused");

  /** @param {string} name */
  function said(name) {
    const meta = document.querySelector(`meta[name="${name}"]`);
    return meta instanceof HTMLMetaElement ? meta.content : "";
  }

  /** @param {HTMLFormElement} form @param {string} name */
  function hidden(form, name) {
    const field = form.querySelector(`input[type="hidden"][name="${name}"]`);
    return field instanceof HTMLInputElement ? field.value : "";
  }

  /** @param {HTMLFormElement} form @returns {Field[]} */
  function fieldsOf(form) {
    return [...new FormData(form)].map(([name, value]) => [name, String(value)]);
  }

  /** What somebody wrote in more than a level or a day, to be recognised and to be read again. @param {Field[]} fields */
  function words(fields) {
    return fields
      .filter(([name]) => /^(text|words|remark|reason|evidence|name|position|about\.|comment\.)/.test(name))
      .map(([, value]) => value.trim())
      .filter((value) => value !== "");
  }

  /** @returns {[string, Draft][]} newest first */
  function drafts() {
    /** @type {[string, Draft][]} */
    const found = [];
    for (let index = 0; index < localStorage.length; index++) {
      const key = localStorage.key(index) ?? "";
      if (key.startsWith(start)) {
        try {
          found.push([key, JSON.parse(localStorage.getItem(key) ?? "")]);
        } catch {
          // Not written by this script: left as it is.
        }
      }
    }
    return found.sort((one, other) => other[1].at - one[1].at);
  }

  /** @param {HTMLFormElement} form */
  function isOurs(form) {
    return hidden(form, "draft") !== "" && hidden(form, "request") !== "";
  }

  /** @param {HTMLFormElement} form */
  function keyOf(form) {
    return start + hidden(form, "request");
  }

  /** @param {HTMLFormElement} form whether anything in it is not as the server wrote it */
  function isChanged(form) {
    return [...form.elements].some((control) => {
      if (control instanceof HTMLInputElement && control.type !== "hidden") {
        return control.value !== control.defaultValue || control.checked !== control.defaultChecked;
      }
      if (control instanceof HTMLSelectElement) {
        return [...control.options].some((option) => option.selected !== option.defaultSelected && option.value !== "");
      }
      return control instanceof HTMLTextAreaElement && control.value !== control.defaultValue;
    });
  }

  /**
   * Writes down what stands in a form.
   *
   * @param {HTMLFormElement} form
   * @param {Draft | null} before what was written down of it
   * @param {boolean} isSending
   */
  function keep(form, before, isSending) {
    const fields = fieldsOf(form);
    /** @type {Draft} */
    const draft = {
      action: actionOf(form),
      draft: hidden(form, "draft"),
      page: before?.page ?? location.pathname,
      title: before?.title ?? document.title.replace(/ – [^–]*$/, ""),
      at: Date.now(),
      fields,
      sent: isSending ? JSON.stringify(fields) : (before?.sent ?? ""),
    };
    try {
      localStorage.setItem(keyOf(form), JSON.stringify(draft));
    } catch {
      tell(form, "This device has no room to keep what you type. Save it soon.");
    }
  }

  /** @param {string} key @returns {Draft | null} */
  function kept(key) {
    return drafts().find(([one]) => one === key)?.[1] ?? null;
  }

  /** @param {HTMLFormElement} form @param {Draft} draft */
  function bringBack(form, draft) {
    /** @type {Map<string, string[]>} */
    const values = new Map();
    draft.fields.forEach(([name, value]) => values.set(name, [...(values.get(name) ?? []), value]));
    for (const control of form.elements) {
      if (control instanceof HTMLInputElement && (control.type === "radio" || control.type === "checkbox")) {
        control.checked = (values.get(control.name) ?? []).includes(control.value);
      } else if (
        control instanceof HTMLInputElement ||
        control instanceof HTMLTextAreaElement ||
        control instanceof HTMLSelectElement
      ) {
        const value = values.get(control.name)?.shift();
        if (value !== undefined) {
          control.value = value;
        }
      }
    }
    form.closest("details")?.setAttribute("open", "");
    tell(form, `Not saved yet. You typed this on this device ${time(draft)}.`, keyOf(form));
  }

  /** @param {Draft} draft */
  function time(draft) {
    const at = new Date(draft.at);
    const clock = at.toLocaleTimeString("en-GB", { hour: "2-digit", minute: "2-digit" });
    const isToday = at.toDateString() === new Date().toDateString();
    return isToday ? `at ${clock}` : `on ${at.toLocaleDateString("en-GB", { day: "numeric", month: "long" })} at ${clock}`;
  }

  /** A sentence at a form. @param {HTMLFormElement} form @param {string} sentence @param {string} [key] of what can be thrown away */
  function tell(form, sentence, key) {
    form.querySelector(".cf-draft")?.remove();
    const note = document.createElement("p");
    note.className = "cf-draft";
    note.setAttribute("role", "status");
    note.append(sentence);
    if (key !== undefined) {
      note.append(" ", discard(key, () => location.reload()));
    }
    form.prepend(note);
  }

  /** @param {string} key @param {() => void} then */
  function discard(key, then) {
    const button = document.createElement("button");
    button.type = "button";
    button.className = "cf-link-button";
    button.textContent = "Throw it away";
    button.addEventListener("click", () => {
      localStorage.removeItem(key);
      then();
    });
    return button;
  }

  /** What is kept on the device and has no form on this page. @param {[string, Draft][]} others */
  function list(others) {
    if (others.length === 0) {
      return;
    }
    const box = document.createElement("section");
    box.className = "govuk-inset-text cf-inset--note";
    box.setAttribute("aria-label", "Not saved yet");
    const heading = document.createElement("p");
    heading.className = "cf-p";
    heading.textContent = "Not saved yet, and kept on this device:";
    const entries = document.createElement("ul");
    entries.className = "cf-links";
    for (const [key, draft] of others) {
      const entry = document.createElement("li");
      if (draft.page === location.pathname) {
        entry.append(`“${words(draft.fields).join(" · ")}”, typed ${time(draft)} `);
      } else {
        const link = document.createElement("a");
        link.className = "govuk-link";
        link.href = draft.page;
        link.textContent = draft.title;
        entry.append(link, `, typed ${time(draft)} `);
      }
      entry.append(discard(key, () => entry.remove()));
      entries.append(entry);
    }
    box.append(heading, entries);
    document.querySelector("main .cf-head")?.after(box);
  }

  /** Forgets what the server has: it says so, or the very words stand in a form that it filled in. @param {HTMLFormElement[]} forms */
  function forgetWhatIsSaved(forms) {
    const shown = new Set(forms.map((form) => actionOf(form) + JSON.stringify(words(fieldsOf(form)))));
    for (const [key, draft] of drafts()) {
      const isSaid = key === start + acknowledged && draft.sent === JSON.stringify(draft.fields);
      const isShown = words(draft.fields).length > 0 && shown.has(draft.action + JSON.stringify(words(draft.fields)));
      if (isSaid || (isShown && refused === "")) {
        localStorage.removeItem(key);
      }
    }
  }

  /** @param {HTMLFormElement} form */
  function actionOf(form) {
    return new URL(form.action).pathname;
  }

  function begin() {
    const forms = [...document.forms].filter(isOurs);
    forgetWhatIsSaved(forms);
    const waiting = drafts();
    for (const form of forms) {
      const index = waiting.findIndex(
        ([, draft]) => draft.action === actionOf(form) && draft.draft === hidden(form, "draft"),
      );
      const found = index < 0 ? undefined : waiting.splice(index, 1)[0];
      if (found !== undefined) {
        const [key, draft] = found;
        if (key === start + refused) {
          // The words of a form that was just refused stand in it already, with why, and under the id of a new request.
          localStorage.removeItem(key);
          keep(form, draft, false);
        } else {
          bringBack(form, draft);
        }
      }
    }
    list(waiting);
  }

  for (const kind of ["input", "change"]) {
    document.addEventListener(kind, (event) => {
      const form = event.target instanceof Element ? event.target.closest("form") : null;
      if (form !== null && isOurs(form)) {
        if (isChanged(form)) {
          keep(form, kept(keyOf(form)), false);
        } else {
          localStorage.removeItem(keyOf(form));
        }
      }
    });
  }

  document.addEventListener("submit", (event) => {
    const form = event.target;
    const before = form instanceof HTMLFormElement && isOurs(form) ? kept(keyOf(form)) : null;
    if (form instanceof HTMLFormElement && before !== null) {
      keep(form, before, true);
      if (!navigator.onLine) {
        event.preventDefault();
        tell(form, "There is no network just now. What you typed is kept on this device; save it when the network is back.");
      }
    }
  });

  begin();
})();
