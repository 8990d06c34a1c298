import { text } from "../text.ts";

/**
 * Returns a short name for a browser's user agent, such as "Firefox, Linux", or the whole user
 * agent if it is unknown.
 */
export function clientName(agent: string | null): string {
  if (!agent) return text.account.unknownClient;
  const browser = /(Edg|OPR|Firefox|Chrome|Safari)\//.exec(
    agent.replace(/HeadlessChrome/, "Chrome"),
  )?.[1];
  const system = /(Windows|Mac OS X|Android|iPhone|iPad|Linux)/.exec(agent)?.[1];
  if (!browser) return agent.split(/[ (]/)[0] ?? agent;
  const name = { Edg: "Edge", OPR: "Opera" }[browser] ?? browser;
  return system ? `${name}, ${system.replace(" OS X", "OS")}` : name;
}
