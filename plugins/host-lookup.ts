import { lookup } from "node:dns/promises";
import type { LookUp } from "../src/external/answer.ts";

/** Makes the function that says which numbers a host's name leads to; behind a proxy only that knows, so nothing is asked. */
export function createHostLookUp(env: NodeJS.ProcessEnv): LookUp {
  const hasProxy = ["https_proxy", "HTTPS_PROXY", "http_proxy", "HTTP_PROXY"].some((name) => env[name]);
  return async (host) => {
    if (hasProxy) return undefined;
    try {
      const found = await lookup(host.replace(/^\[|\]$/g, ""), { all: true });
      return { numbers: found.map(({ address }) => address) };
    } catch (error) {
      const { code } = error as NodeJS.ErrnoException;
      if (code === undefined) throw error;
      return { code };
    }
  };
}
