import { HirewireError, messageOf } from "./errors.js";

/**
 * The bearer token, or a function that returns it. The function is called whenever a token is
 * needed. After the server has refused a token (401, 4401, 4403), it is called with that token and
 * returns another, or undefined to give up. Leave the token out if the browser signs in by cookie.
 */
export type Token =
  string | ((refused?: string) => string | undefined | Promise<string | undefined>);

/** @internal Provides the current token. Concurrent refusals of the same token share one renewal. */
export class Credential {
  private renewing: { refused: string; answer: Promise<string | undefined> } | undefined;

  constructor(private readonly token: Token | undefined) {}

  async current(): Promise<string | undefined> {
    return this.ask();
  }

  /** Asks for a new token, and reports whether it differs from the refused one. */
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
      // An unreachable sign-in service does not mean that there is no token.
      throw new HirewireError("OFFLINE", `could not get a token: ${messageOf(e)}`, { cause: e });
    }
  }
}
