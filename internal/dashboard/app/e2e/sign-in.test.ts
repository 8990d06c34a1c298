import assert from "node:assert/strict";
import { test } from "node:test";

import { accessible, ask, fits, open, phone, url, useBrowser } from "./world.js";

useBrowser();

test("visitors who are not signed in see the ways to sign in, and nothing else", async () => {
  const { page, expectErrors } = await open(null, "/candidates");
  expectErrors(/401/);
  await page.getByRole("heading", { name: "Hirewire" }).waitFor();
  await page.getByRole("button", { name: /Enter as Rosa Lindqvist/ }).waitFor();
  assert.equal(await page.getByRole("navigation", { name: "Main" }).count(), 0);
  await accessible(page, "sign-in");
});

test("one click enters the demo at the requested page, and signing out ends the session", async () => {
  const { page, expectErrors } = await open(null, "/candidates");
  expectErrors(/401/);
  await page.getByRole("button", { name: /Enter as Rosa Lindqvist/ }).click();
  await page.getByRole("heading", { name: "Candidates", level: 1 }).waitFor();
  await page.getByRole("button", { name: "Account of Rosa Lindqvist" }).click();
  await page.getByRole("menuitem", { name: "Sign out" }).click();
  await page.getByRole("button", { name: /Enter as Rosa Lindqvist/ }).waitFor();
  await page.reload();
  await page.getByRole("button", { name: /Enter as Rosa Lindqvist/ }).waitFor();
});

test("a wrong password shows a message", async () => {
  const { page, expectErrors } = await open(null);
  expectErrors(/401/);
  await page.getByLabel("E-mail address").fill("nobody@example.com");
  await page.getByLabel("Password").fill("not the right one");
  await page.getByRole("button", { name: "Sign in", exact: true }).click();
  await page.getByRole("alert").waitFor();
});

test("the sign-in page fits a phone", async () => {
  const { page, expectErrors } = await open(null, "/", { viewport: phone });
  expectErrors(/401/);
  await page.getByRole("button", { name: /Enter as Rosa Lindqvist/ }).waitFor();
  await fits(page, "sign-in");
});

test("a session that is ended elsewhere ends here", async () => {
  const { page, expectErrors } = await open("recruiter", "/postings");
  expectErrors(/401|WebSocket|net::ERR_/);
  await page.getByRole("heading", { name: "Postings", level: 1 }).waitFor();
  const answer = await page.context().request.post("/auth/sign-out-everywhere", {
    data: {},
    headers: { origin: new URL(url).origin },
  });
  assert.ok(answer.ok());
  await page.getByText("You were signed out").waitFor();
});

const password = "four plain quiet words";

/** Creates an invitation as Amara Osei, the demo's admin, and returns the path of the link. */
async function invite(email: string, name: string): Promise<{ id: string; path: string }> {
  const {
    inviteUser: { user, link },
  } = await ask<{ inviteUser: { user: { id: string }; link: { url: string } } }>(
    "admin",
    "mutation($input: InviteUserInput!) { inviteUser(input: $input) { user { id } link { url } } }",
    { input: { email, name, role: "RECRUITER" } },
  );
  return { id: user.id, path: pathOf(link.url) };
}

const pathOf = (link: string) => new URL(link).pathname + new URL(link).hash;

test("an invitation shows the inviter and the company, and leads directly into the dashboard", async () => {
  const { path } = await invite("ada.byron@example.com", "Ada Byron");
  const { page, expectErrors } = await open(null, path);
  await page.getByRole("heading", { name: "Join Harbourline" }).waitFor();
  await page.getByText("Amara Osei invited you to Hirewire.").waitFor();
  assert.equal(await page.title(), "Join Harbourline · Hirewire");
  assert.equal(await page.getByLabel("E-mail address").inputValue(), "ada.byron@example.com");
  assert.equal(
    await page.evaluate(() => location.hash),
    "",
    "the secret is not left in the address",
  );
  await accessible(page, "invitation");
  expectErrors(/422/);
  await page.getByLabel("Password", { exact: true }).fill("ada byron ada byron");
  await page.getByRole("button", { name: "Set password and sign in" }).click();
  await page.getByRole("alert").filter({ hasText: "consists of your name" }).waitFor();
  await accessible(page, "invitation, refused", ["light"]);
  await page.getByLabel("Password", { exact: true }).fill(password);
  assert.equal(
    await page.getByRole("alert").filter({ hasText: "consists of your name" }).count(),
    0,
  );
  await page.getByRole("button", { name: "Show password" }).click();
  assert.equal(await page.getByLabel("Password", { exact: true }).getAttribute("type"), "text");
  await page.getByRole("button", { name: "Set password and sign in" }).click();
  await page.getByRole("heading", { name: "Postings", level: 1 }).waitFor();
  await page.getByRole("button", { name: "Account of Ada Byron" }).waitFor();

  const again = await open(null, path);
  again.expectErrors(/410/);
  await again.page.getByRole("heading", { name: "This link doesn't work" }).waitFor();
  await again.page.getByText("was used already").waitFor();
  assert.equal(await again.page.getByText("Harbourline").count(), 0);
  await accessible(again.page, "a link that doesn't work");
});

test("a password link leads into the dashboard, also on a phone", async () => {
  const { id, path } = await invite("grace@example.com", "Grace Hopper");
  const first = await open(null, path);
  await first.page.getByLabel("Password", { exact: true }).fill(password);
  await first.page.getByRole("button", { name: "Set password and sign in" }).click();
  await first.page.getByRole("button", { name: "Account of Grace Hopper" }).waitFor();
  first.expectErrors(/401|WebSocket|net::ERR_/); // the new password ends this session
  const {
    createPasswordLink: { link },
  } = await ask<{ createPasswordLink: { link: { url: string } } }>(
    "admin",
    "mutation($input: CreatePasswordLinkInput!) { createPasswordLink(input: $input) { link { url } } }",
    { input: { userId: id } },
  );
  const { page } = await open(null, pathOf(link.url), { viewport: { width: 375, height: 667 } });
  await page.getByRole("heading", { name: "Choose a new password" }).waitFor();
  await page.getByText("Amara Osei made this link for your account at Harbourline.").waitFor();
  await fits(page, "a new password");
  await page.getByLabel("New password").fill(`${password} anew`);
  await page.getByRole("button", { name: "Set password and sign in" }).click();
  await page.getByRole("heading", { name: "Postings", level: 1 }).waitFor();
});

test("a link that is pasted into the page of another link is checked again", async () => {
  const { path } = await invite("late@example.com", "Late Comer");
  const { page, expectErrors } = await open(null, "/auth/link");
  expectErrors(/410/);
  await page.getByRole("heading", { name: "Open your link again" }).waitFor();
  await page.evaluate(() => {
    location.hash = "cut-off";
  });
  await page.getByText("copy the whole link again").waitFor();
  await page.evaluate(
    (hash) => {
      location.hash = hash;
    },
    path.slice(path.indexOf("#")),
  );
  await page.getByText("Amara Osei invited you").waitFor();
});

test("an offline visitor can try the link again", async () => {
  const { path } = await invite("far@example.com", "Far Away");
  const { page, expectErrors } = await open(null, "/auth/link");
  expectErrors(/net::ERR_|Failed to load/);
  await page.context().setOffline(true);
  await page.evaluate(
    (hash) => {
      location.hash = hash;
    },
    path.slice(path.indexOf("#")),
  );
  await page.getByText("The server can't be reached").waitFor();
  await page.context().setOffline(false);
  await page.getByRole("button", { name: "Try again" }).click();
  await page.getByText("Amara Osei invited you").waitFor();
});

/**
 * Addresses that some parsers read as another site's, passed as the address to go to after signing
 * in.
 */
const elsewhere = [
  "/\t/evil.example",
  "/\n/evil.example",
  "/\r\\evil.example",
  "//evil.example",
  "/\\evil.example",
  "\\\\evil.example",
  "/.//evil.example",
  "/x/..//evil.example",
  " //evil.example",
  "https://evil.example/",
  "https:evil.example",
  "//127.0.0.1@evil.example/",
  "javascript:document.title='evil'",
  "data:text/html,evil",
];

for (const next of elsewhere) {
  test(`signing in does not lead to ${JSON.stringify(next)}`, async () => {
    const { page, expectErrors } = await open(null, "about:blank");
    expectErrors(/401/);
    const left: string[] = [];
    await page.route(
      (to) => to.origin !== new URL(url).origin,
      (route) => {
        left.push(route.request().url());
        return route.abort();
      },
    );
    await page.goto(`/?next=${encodeURIComponent(next)}`);
    await page.getByRole("button", { name: /Enter as Rosa Lindqvist/ }).click();
    await page.getByRole("navigation", { name: "Main" }).waitFor();
    await page.getByRole("heading", { name: "Postings", level: 1 }).waitFor();
    assert.equal(new URL(page.url()).origin, new URL(url).origin);
    assert.deepEqual(left, []);
    assert.doesNotMatch(await page.title(), /evil/);
    await page.context().close();
  });
}

for (const [next, heading, path] of [
  ["/candidates", "Candidates", "/candidates"],
  ["/act\tivity?about=comments", "Activity", "/activity?about=comments"],
] as const) {
  test(`signing in leads to ${JSON.stringify(next)}, which is on this site`, async () => {
    const { page, expectErrors } = await open(null, `/?next=${encodeURIComponent(next)}`);
    expectErrors(/401/);
    await page.getByRole("button", { name: /Enter as Rosa Lindqvist/ }).click();
    await page.getByRole("heading", { name: heading, level: 1 }).waitFor();
    const { pathname, search } = new URL(page.url());
    assert.equal(pathname + search, path);
    await page.context().close();
  });
}
