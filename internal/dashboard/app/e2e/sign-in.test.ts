import assert from "node:assert/strict";
import { test } from "node:test";

import { accessible, fits, open, phone, url, useBrowser } from "./world.js";

useBrowser();

test("whoever is not signed in sees how to come in, and nothing else", async () => {
  const { page, expectErrors } = await open(null, "/candidates");
  expectErrors(/401/);
  await page.getByRole("heading", { name: "Hirewire" }).waitFor();
  await page.getByRole("button", { name: /Enter as Rosa Lindqvist/ }).waitFor();
  assert.equal(await page.getByRole("navigation", { name: "Main" }).count(), 0);
  await accessible(page, "sign-in");
});

test("one click enters the demo, where one wanted to go; signing out ends it", async () => {
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

test("a wrong password is refused in words", async () => {
  const { page, expectErrors } = await open(null);
  expectErrors(/401/);
  await page.getByLabel("E-mail address").fill("nobody@example.com");
  await page.getByLabel("Password").fill("not the right one");
  await page.getByRole("button", { name: "Sign in", exact: true }).click();
  await page.getByRole("alert").waitFor();
});

test("it fits a phone", async () => {
  const { page, expectErrors } = await open(null, "/", { viewport: phone });
  expectErrors(/401/);
  await page.getByRole("button", { name: /Enter as Rosa Lindqvist/ }).waitFor();
  await fits(page, "sign-in");
});

test("a session that ends elsewhere ends here", async () => {
  const { page, expectErrors } = await open("recruiter", "/postings");
  expectErrors(/401|WebSocket|net::ERR_/);
  await page.getByRole("heading", { name: "Postings", level: 1 }).waitFor();
  const answer = await page.context().request.post("/auth/sign-out-everywhere", { data: {}, headers: { origin: new URL(url).origin } });
  assert.ok(answer.ok());
  await page.getByText("You were signed out").waitFor();
});

/** Addresses that some parsers read as another site's, given as where to go after signing in. */
const elsewhere = [
  "/\t/evil.example", "/\n/evil.example", "/\r\\evil.example", "//evil.example", "/\\evil.example", "\\\\evil.example", "/.//evil.example", "/x/..//evil.example",
  " //evil.example", "https://evil.example/", "https:evil.example", "//127.0.0.1@evil.example/", "javascript:document.title='evil'", "data:text/html,evil",
];

for (const next of elsewhere) {
  test(`signing in does not lead to ${JSON.stringify(next)}`, async () => {
    const { page, expectErrors } = await open(null, "about:blank");
    expectErrors(/401/);
    const left: string[] = [];
    await page.route((to) => to.origin !== new URL(url).origin, (route) => {
      left.push(route.request().url());
      return route.abort();
    });
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

for (const [next, heading, path] of [["/candidates", "Candidates", "/candidates"], ["/act\tivity?about=comments", "Activity", "/activity?about=comments"]] as const) {
  test(`signing in leads to ${JSON.stringify(next)}, which is of this site`, async () => {
    const { page, expectErrors } = await open(null, `/?next=${encodeURIComponent(next)}`);
    expectErrors(/401/);
    await page.getByRole("button", { name: /Enter as Rosa Lindqvist/ }).click();
    await page.getByRole("heading", { name: heading, level: 1 }).waitFor();
    const { pathname, search } = new URL(page.url());
    assert.equal(pathname + search, path);
    await page.context().close();
  });
}
