// Runs before `npm publish`. Fails until the owner has set the license and the repository's address in
// package.json, which is the only place for both.
import { readFileSync } from "node:fs";

const { license, repository } = JSON.parse(
  readFileSync(new URL("../package.json", import.meta.url), "utf8"),
);
const missing = [
  ...(license === "UNLICENSED" ? ["`license`: the package's license, as an SPDX identifier"] : []),
  ...(repository === undefined ? ["`repository`: the address of its source"] : []),
];
if (missing.length > 0) {
  console.error(
    `Set these in clients/ts/package.json before publishing:\n${missing.map((line) => `  ${line}\n`).join("")}`,
  );
  process.exit(1);
}
