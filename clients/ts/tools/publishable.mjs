// Runs before `npm publish`. The licence and the repository's address are the owner's to choose: both are in package.json,
// and nowhere else.
import { readFileSync } from "node:fs";

const { license, repository } = JSON.parse(readFileSync(new URL("../package.json", import.meta.url), "utf8"));
const missing = [
  ...(license === "UNLICENSED" ? ["`license`: the package's licence, as an SPDX identifier"] : []),
  ...(repository === undefined ? ["`repository`: where its source is"] : []),
];
if (missing.length > 0) {
  console.error(`Set these in clients/ts/package.json before publishing:\n${missing.map((line) => `  ${line}\n`).join("")}`);
  process.exit(1);
}
