"use strict";
const $ = (id) => document.getElementById(id);

// Use the theme that was chosen in the dashboard, or else that of the system.
try {
  const theme = localStorage.getItem("hirewire.theme");
  if (theme === "light" || theme === "dark") document.documentElement.dataset.theme = theme;
} catch {
  // without local storage, use the system's theme
}

let token = "";
/** What the link is for, as /auth/link answers; null while that is unknown. */
let link = null;

/** An answer that refuses. Status 0 means that there was no answer. */
class Refusal extends Error {
  constructor(status, error) {
    super(error.message);
    this.status = status;
    this.code = error.code;
    this.field = error.field;
  }
}

async function post(path, body) {
  let answer;
  try {
    answer = await fetch(path, { method: "POST", headers: { "Content-Type": "application/json" }, body: JSON.stringify(body) });
  } catch {
    throw new Refusal(0, { message: "the server can't be reached: check your connection and try again" });
  }
  const json = await answer.json().catch(() => null);
  if (answer.ok && json) return json;
  throw new Refusal(answer.status, json?.error ?? { message: `the server doesn't answer as it should (${answer.status}): try again in a minute` });
}

/** A message of the API as a sentence. */
const sentence = (text) => text.charAt(0).toUpperCase() + text.slice(1) + (/[.!?]$/.test(text) ? "" : ".");

/** Shows text with names in it. Each name is isolated, since it may be written from right to left. */
function say(id, ...parts) {
  $(id).replaceChildren(...parts.map((part) => {
    if (typeof part === "string") return part;
    const name = document.createElement("bdi");
    name.textContent = part.name;
    return name;
  }));
}

function titled(...parts) {
  say("title", ...parts);
  document.title = `${$("title").textContent} · Hirewire`;
}

function greet({ kind, company, invitedBy, asksCompany }) {
  const by = invitedBy && { name: invitedBy };
  const at = company && { name: company };
  if (kind === "FIRST_RUN" || asksCompany) {
    titled("Set up Hirewire");
    say("about", "You're the first admin of this server. You can invite your team once you're in.");
  } else if (kind === "INVITATION") {
    titled("Join ", at ?? "your team");
    if (by) say("about", by, " invited you to Hirewire.");
    else say("about", "You've been invited to Hirewire.");
  } else {
    titled("Choose a new password");
    const where = at ? [" at ", at] : [];
    if (by) say("about", by, " made this link for your account", ...where, ". You'll be signed out on all other devices.");
    else say("about", "For your account", ...where, ". You'll be signed out on all other devices.");
  }
}

function ask({ kind, email, asksCompany }) {
  const first = kind === "FIRST_RUN";
  $("company-field").hidden = !asksCompany;
  $("company").required = asksCompany;
  $("name-field").hidden = !first;
  $("name").required = first;
  if (!first) $("email").value = email;
  $("email").readOnly = !first;
  $("password-label").textContent = kind === "RESET" ? "New password" : "Password";
  $("actions").hidden = true;
  $("form").hidden = false;
  (asksCompany ? $("company") : first ? $("name") : $("password")).focus();
}

/** Replaces the form by a sentence and the way on. */
function end(title, text, { retry = false } = {}) {
  titled(title);
  say("about", sentence(text));
  $("form").hidden = true;
  $("password").value = "";
  $("retry").hidden = !retry;
  $("actions").hidden = false;
  $("title").focus();
}

/** The inputs, and what messages of the API that begin with their names call them here. */
const fields = { company: "the company name", name: "your name", email: "the e-mail address", password: "the password" };

function complain(field, message) {
  const known = field in fields && !$(field).closest(".field").hidden;
  const words = known && message.startsWith(`${field} `) ? fields[field] + message.slice(field.length) : message;
  $(known ? `${field}-error` : "error").textContent = sentence(words);
  if (!known) return;
  $(field).setAttribute("aria-invalid", "true");
  $(field).focus();
}

function forgive(field) {
  $(field).removeAttribute("aria-invalid");
  $(`${field}-error`).textContent = "";
}

function forgiveAll() {
  Object.keys(fields).forEach(forgive);
  $("error").textContent = "";
}

async function look() {
  $("actions").hidden = true;
  say("about", "Checking your link…");
  try {
    link = await post("/auth/link", { token });
    greet(link);
    ask(link);
  } catch (e) {
    if (e.status === 0 || e.status >= 500) end("Can't check your link", e.message, { retry: true });
    else if (e.code === "BAD_LINK") end("This link doesn't work", e.message);
    else end("Can't use your link", e.message);
  }
}

/** Takes the secret out of the address, so that neither the history nor a screenshot keeps it. */
function begin() {
  const secret = location.hash.slice(1);
  if (secret) {
    token = secret;
    history.replaceState(null, "", location.pathname);
  }
  forgiveAll();
  if (token) look();
  else end("Open your link again", "this page doesn't keep the link's secret when it is reloaded: open the link again, as you got it");
}

async function accept() {
  const body = { token, password: $("password").value };
  if (link.kind === "FIRST_RUN") Object.assign(body, { name: $("name").value, email: $("email").value });
  if (link.asksCompany) {
    body.company = $("company").value;
    if (!body.company.trim()) throw new Refusal(422, { field: "company", message: "company is missing" });
  }
  const done = await post("/auth/accept", body);
  if (!done.signInNeeded) return location.replace("/");
  end("Your password is set", "sign in with it and the code from your authenticator app");
}

function busy(is) {
  $("go").disabled = is;
  $("go").textContent = is ? "Setting your password…" : "Set password and sign in";
}

$("form").addEventListener("submit", async (event) => {
  event.preventDefault();
  if ($("go").disabled) return;
  forgiveAll();
  busy(true);
  try {
    await accept();
  } catch (e) {
    busy(false);
    if (e.code === "BAD_LINK") return end("This link doesn't work any more", e.message);
    if (e.field === "company") { // the company got a name in the meantime, so the link no longer asks for one
      const now = await post("/auth/link", { token }).catch(() => null);
      if (now && !now.asksCompany) {
        link = now;
        greet(link);
        ask(link);
      }
    }
    complain(e.field, e.message);
  }
});

for (const field of Object.keys(fields)) $(field).addEventListener("input", () => forgive(field));
$("show").addEventListener("click", () => {
  const shown = $("show").getAttribute("aria-pressed") !== "true";
  $("show").setAttribute("aria-pressed", String(shown));
  $("password").type = shown ? "text" : "password";
});
$("retry").addEventListener("click", look);
// Pasting another link into the address bar of this page only changes the fragment.
addEventListener("hashchange", begin);
begin();
