import { HirewireError, messageOf } from "./errors.js";

/**
 * The bearer token. The function is asked whenever a token is needed; after the server refused one (401, 4401, 4403) it
 * is asked with that one, and answers another, or nothing to give up. Leave it out where the browser's cookie signs in.
 */
export type Token = string | ((refused?: string) => string | undefined | Promise<string | undefined>);

/** @internal Knows the token of now, and gets another once for all who met the same refusal. */
export class Credential {
  private renewing: { refused: string; answer: Promise<string | undefined> } | undefined;

  constructor(private readonly token: Token | undefined) {}

  async current(): Promise<string | undefined> {
    return this.ask();
  }

  /** Whether there is another token than the refused one. */
  async renew(refused: string | undefined): Promise<boolean> {
    if (refused === undefined || typeof this.token !== "function") return false;
    if (this.renewing?.refused !== refused) {
      const mine = { refused, answer: this.ask(refused) };
      this.renewing = mine;
      const over = () => {
        if (this.renewing === mine) this.renewing = undefined;
      };
      mine.answer.then(over, over);
    }
    const next = await this.renewing.answer;
    return next !== undefined && next !== refused;
  }

  private async ask(refused?: string): Promise<string | undefined> {
    if (typeof this.token !== "function") return this.token;
    try {
      return await this.token(refused);
    } catch (e) {
      // A sign-in service that cannot be reached is no refusal.
      throw new HirewireError("OFFLINE", `no token: ${messageOf(e)}`, { cause: e });
    }
  }
}
