import assert from "node:assert/strict";
import { test } from "node:test";

import { accessible, open, useBrowser } from "./world.js";

// Runs against an empty company: internal/endtoend/dashboard_test.go passes the secret of the first
// admin's link.
const secret = process.env["HIREWIRE_FIRST_LINK"];

useBrowser();

test("the first admin is asked for the company's name and lands in the dashboard", async () => {
  assert.ok(secret);
  const { page, expectErrors } = await open(null, `/auth/link#${secret}`);
  await page.getByRole("heading", { name: "Set up Hirewire" }).waitFor();
  await accessible(page, "first admin");
  const company = page.getByLabel("Company name");
  assert.ok(
    await company.evaluate((e) => e === document.activeElement && (e as HTMLInputElement).required),
  );
  await company.fill("x".repeat(201));
  await page.getByLabel("Your name").fill("Ada Byron");
  await page.getByLabel("E-mail address").fill("ada@example.com");
  await page.getByLabel("Password", { exact: true }).fill("four plain quiet words");
  expectErrors(/422/);
  await page.getByRole("button", { name: "Set password and sign in" }).click();
  await page.getByRole("alert").filter({ hasText: "The company name" }).waitFor();
  await company.fill("  ");
  await page.getByRole("button", { name: "Set password and sign in" }).click();
  await page.getByRole("alert").filter({ hasText: "The company name is missing." }).waitFor();
  await company.fill("Byron & Søn");
  await page.getByRole("button", { name: "Set password and sign in" }).click();
  await page.getByRole("heading", { name: "Postings", level: 1 }).waitFor();
  await page.getByText("Byron & Søn").waitFor();

  await page.goto("/settings/company");
  const name = page.getByLabel("Name", { exact: true });
  await name.waitFor();
  assert.equal(await name.inputValue(), "Byron & Søn", "it can be changed later");
});
