"use strict";
const token = location.hash.slice(1);
// Neither the history nor a screenshot of the address keeps the secret.
history.replaceState(null, "", location.pathname);
const $ = (id) => document.getElementById(id);

async function post(path, body) {
  const answer = await fetch(path, {
    method: "POST",
    headers: { "Content-Type": "application/json" },
    body: JSON.stringify(body),
  });
  const json = await answer.json();
  if (!answer.ok) throw new Error(json.error.message);
  return json;
}

async function begin() {
  try {
    const link = await post("/auth/link", { token });
    const first = link.kind === "FIRST_RUN";
    $("about").textContent = first ? "You become the first admin of this server." : "For " + link.email;
    $("first").hidden = !first;
    $("name").required = $("email").required = first;
    $("form").hidden = false;
    $(first ? "name" : "password").focus();
  } catch (e) {
    $("about").textContent = e.message;
  }
}

$("form").addEventListener("submit", async (event) => {
  event.preventDefault();
  $("wrong").textContent = "";
  try {
    const body = { token, password: $("password").value };
    if (!$("first").hidden) Object.assign(body, { name: $("name").value, email: $("email").value });
    const done = await post("/auth/accept", body);
    $("form").hidden = true;
    $("on").hidden = false;
    $("about").textContent = done.signInNeeded
      ? "The password is set. Now sign in with it and your code."
      : "The password is set, and you are signed in as " + done.user.name + ".";
  } catch (e) {
    $("wrong").textContent = e.message;
  }
});

begin();
