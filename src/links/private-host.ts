import { hostOf } from "./host-of.ts";

/** Hosts and the ends of their names that only lead somewhere on the author's own computer or network. */
const local = /^(?:localhost|.+\.(?:localhost|local|internal|intranet|lan|home|corp|test|invalid))$/;
const localNumber = /^(?:127|10|0)(?:\.\d{1,3}){3}$|^(?:192\.168|169\.254|172\.(?:1[6-9]|2\d|3[01]))(?:\.\d{1,3}){2}$|^\[(?:::1?|f[cd][\da-f]{2}:.*|fe80:.*)\]$/;
/** Hosts on which services show work that is not published yet, and tunnels to somebody's computer. */
const preview = [
  /^(?:deploy-preview-\d+|[\w-]+)--[\w-]+\.netlify\.(?:app|com)$/,
  /^[\w-]+-git-[\w-]+\.vercel\.app$/,
  /^[\w-]+-(?:pr-\d+|staging|preview|dev|test|uat)\.herokuapp\.com$/,
  /\.(?:github\.dev|githubpreview\.dev|gitpod\.io|cloudshell\.dev|ngrok\.io|ngrok\.app|ngrok\.dev|ngrok-free\.app|ngrok-free\.dev|loca\.lt|localtunnel\.me|trycloudflare\.com|webcontainer\.io|devtunnels\.ms|tunnelmole\.net)$/,
  /^[\da-f]{7,}\.[\w-]+\.pages\.dev$/,
  /^(?:draft-origin|draft-assets|whitehall-admin|content-publisher)\.(?:[\w-]+\.)*publishing\.service\.gov\.uk$/,
  /(?:^|\.)integration\.publishing\.service\.gov\.uk$/,
  /(?:^|[.-])(?:staging|preprod|pre-prod|uat)(?:[.-]\S+)?\.[a-z]{2,}$/,
  /(?:^|\.)preview\.(?:\S+\.)?gov\.uk$/,
];

/** No name of a host is longer. */
const longestHost = 253;

/** Whose eyes alone can open an address. */
export type Audience = "own computer" | "own network" | "preview";

/** Says of an address that only its author, or their team, can open it; undefined where anyone may. */
export function whoCanOpen(href: string): Audience | undefined {
  if (isOwnComputer(href)) return "own computer";
  const host = hostOf(href);
  if (host === undefined || host.length > longestHost) return undefined;
  if (/^localhost$|\.localhost$|^127\.|^0\.0\.0\.0$|^\[::1?\]$/.test(host)) return "own computer";
  if (local.test(host) || localNumber.test(host) || !/[.:]/.test(host)) return "own network";
  return preview.some((pattern) => pattern.test(host)) ? "preview" : undefined;
}

/** Whether an address names a file on somebody's computer, as `file:` and `C:\` do. */
export const isOwnComputer = (href: string): boolean => /^(?:file:|[a-z]:[\\/]|\\\\)/i.test(href.trimStart());
